CREATE TABLE "certificate_run" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"requested_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "certificate_run_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "certificate_run_person" (
	"project_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"problem" text,
	CONSTRAINT "certificate_run_person_project_id_run_id_participant_id_pk" PRIMARY KEY("project_id","run_id","participant_id")
);
--> statement-breakpoint
ALTER TABLE "certificate" ADD COLUMN "revocation_kind" text;--> statement-breakpoint
ALTER TABLE "certificate" ADD COLUMN "replaces_id" uuid;--> statement-breakpoint
ALTER TABLE "certificate_run" ADD CONSTRAINT "certificate_run_requested_by_account_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_run" ADD CONSTRAINT "certificate_run_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_run_person" ADD CONSTRAINT "certificate_run_person_project_id_run_id_certificate_run_project_id_id_fk" FOREIGN KEY ("project_id","run_id") REFERENCES "public"."certificate_run"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_run_person" ADD CONSTRAINT "certificate_run_person_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificate_run_event" ON "certificate_run" USING btree ("project_id","event_id");--> statement-breakpoint
CREATE INDEX "certificate_run_person_participant" ON "certificate_run_person" USING btree ("project_id","participant_id");--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_project_id_replaces_id_certificate_project_id_id_fk" FOREIGN KEY ("project_id","replaces_id") REFERENCES "public"."certificate"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificate_file" ON "certificate" USING btree ("project_id","file_id");--> statement-breakpoint
CREATE INDEX "stored_file_anywhere" ON "stored_file" USING btree ("sha256");--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_replaces" UNIQUE("project_id","replaces_id");