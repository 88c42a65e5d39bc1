CREATE TABLE "visit_cost" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"description" text NOT NULL,
	"leg_id" uuid,
	"registration_id" uuid,
	"payer_id" uuid NOT NULL,
	"planned" bigint NOT NULL,
	"actual" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "visit_cost_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "visit_cost_scope" CHECK ("visit_cost"."leg_id" is null or "visit_cost"."registration_id" is null),
	CONSTRAINT "visit_cost_amounts" CHECK ("visit_cost"."planned" >= 0 and "visit_cost"."actual" >= 0)
);
--> statement-breakpoint
CREATE TABLE "visit_photo" (
	"project_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"stop_id" uuid NOT NULL,
	"caption" text NOT NULL,
	"language" text NOT NULL,
	CONSTRAINT "visit_photo_project_id_evidence_id_pk" PRIMARY KEY("project_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "visit_stop_report" (
	"project_id" uuid NOT NULL,
	"stop_id" uuid NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "visit_stop_report_project_id_stop_id_pk" PRIMARY KEY("project_id","stop_id")
);
--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "currency" text DEFAULT 'EUR' NOT NULL;--> statement-breakpoint
ALTER TABLE "visit_cost" ADD CONSTRAINT "visit_cost_project_id_event_id_visit_project_id_event_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."visit"("project_id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_cost" ADD CONSTRAINT "visit_cost_project_id_leg_id_visit_leg_project_id_id_fk" FOREIGN KEY ("project_id","leg_id") REFERENCES "public"."visit_leg"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_cost" ADD CONSTRAINT "visit_cost_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_cost" ADD CONSTRAINT "visit_cost_project_id_payer_id_organisation_project_id_id_fk" FOREIGN KEY ("project_id","payer_id") REFERENCES "public"."organisation"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_photo" ADD CONSTRAINT "visit_photo_project_id_evidence_id_evidence_file_project_id_id_fk" FOREIGN KEY ("project_id","evidence_id") REFERENCES "public"."evidence_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_photo" ADD CONSTRAINT "visit_photo_project_id_stop_id_visit_stop_project_id_id_fk" FOREIGN KEY ("project_id","stop_id") REFERENCES "public"."visit_stop"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_stop_report" ADD CONSTRAINT "visit_stop_report_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_stop_report" ADD CONSTRAINT "visit_stop_report_project_id_stop_id_visit_stop_project_id_id_fk" FOREIGN KEY ("project_id","stop_id") REFERENCES "public"."visit_stop"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "visit_cost_event" ON "visit_cost" USING btree ("project_id","event_id");--> statement-breakpoint
CREATE INDEX "visit_photo_stop" ON "visit_photo" USING btree ("project_id","stop_id");