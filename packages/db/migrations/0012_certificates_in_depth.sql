CREATE TABLE "certificate_template" (
	"project_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"layout" text NOT NULL,
	"second_language" text,
	"texts" jsonb NOT NULL,
	"logo_ids" uuid[] NOT NULL,
	"signatories" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certificate_template_project_id_version_pk" PRIMARY KEY("project_id","version")
);
--> statement-breakpoint
CREATE TABLE "assessment_import" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"content" "bytea",
	"rows" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"saved" integer,
	CONSTRAINT "assessment_import_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
ALTER TABLE "certificate" ADD COLUMN "template_version" integer;--> statement-breakpoint
ALTER TABLE "certificate" ADD COLUMN "sealed_by" text;--> statement-breakpoint
ALTER TABLE "assessment" ADD COLUMN "file_id" uuid;--> statement-breakpoint
ALTER TABLE "assessment" ADD COLUMN "file_name" text;--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD COLUMN "eqf_level" integer;--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD COLUMN "assessment_kind" text;--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD COLUMN "participation_form" text;--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD COLUMN "quality_assurance" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "certificate_template" ADD CONSTRAINT "certificate_template_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_template" ADD CONSTRAINT "certificate_template_saved_by_account_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_import" ADD CONSTRAINT "assessment_import_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_import" ADD CONSTRAINT "assessment_import_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_template_used" FOREIGN KEY ("project_id","template_version") REFERENCES "public"."certificate_template"("project_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_project_id_file_id_stored_file_project_id_id_fk" FOREIGN KEY ("project_id","file_id") REFERENCES "public"."stored_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_file" ON "assessment" USING btree ("project_id","file_id");--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD CONSTRAINT "curriculum_version_eqf_level" CHECK ("curriculum_version"."eqf_level" between 1 and 8);