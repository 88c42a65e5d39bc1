CREATE TABLE "privacy_request" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"message" text,
	"answer" text,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_on" date NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	CONSTRAINT "privacy_request_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "retention" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"years" integer NOT NULL,
	"starts_on" date,
	"erase_all" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "restricted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "privacy_request" ADD CONSTRAINT "privacy_request_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention" ADD CONSTRAINT "retention_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "privacy_request_person" ON "privacy_request" USING btree ("project_id","participant_id");