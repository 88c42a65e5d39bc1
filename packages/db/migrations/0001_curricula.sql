CREATE TABLE "assessment" (
	"project_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"passed" boolean NOT NULL,
	"points" numeric(6, 2),
	"assessed_on" date NOT NULL,
	"assessed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessment_project_id_event_id_participant_id_pk" PRIMARY KEY("project_id","event_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "event_prerequisite" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"curriculum_id" uuid,
	"module_id" uuid,
	CONSTRAINT "event_prerequisite_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "event_prerequisite_projectId_eventId_position_unique" UNIQUE("project_id","event_id","position"),
	CONSTRAINT "event_prerequisite_subject" CHECK (("event_prerequisite"."curriculum_id" is null) <> ("event_prerequisite"."module_id" is null))
);
--> statement-breakpoint
CREATE TABLE "prerequisite_waiver" (
	"project_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"waived_by" uuid NOT NULL,
	"waived_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prerequisite_waiver_project_id_event_id_participant_id_pk" PRIMARY KEY("project_id","event_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "material" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"curriculum_version_id" uuid NOT NULL,
	"module_id" uuid,
	"position" integer NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"file_id" uuid,
	"file_name" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "material_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "material_projectId_curriculumVersionId_position_unique" UNIQUE("project_id","curriculum_version_id","position"),
	CONSTRAINT "material_file_or_link" CHECK (("material"."url" is null) <> ("material"."file_id" is null))
);
--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD COLUMN "allowed_absences" integer;--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD COLUMN "assessment_required" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD COLUMN "changed_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "module" ADD COLUMN "mandatory" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "module" ADD COLUMN "outcomes" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "module" ADD COLUMN "trainer_notes" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "module" ADD COLUMN "origin_id" uuid;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_assessed_by_account_id_fk" FOREIGN KEY ("assessed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_prerequisite" ADD CONSTRAINT "event_prerequisite_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_prerequisite" ADD CONSTRAINT "event_prerequisite_project_id_curriculum_id_curriculum_project_id_id_fk" FOREIGN KEY ("project_id","curriculum_id") REFERENCES "public"."curriculum"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_prerequisite" ADD CONSTRAINT "event_prerequisite_project_id_module_id_module_project_id_id_fk" FOREIGN KEY ("project_id","module_id") REFERENCES "public"."module"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prerequisite_waiver" ADD CONSTRAINT "prerequisite_waiver_waived_by_account_id_fk" FOREIGN KEY ("waived_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prerequisite_waiver" ADD CONSTRAINT "prerequisite_waiver_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prerequisite_waiver" ADD CONSTRAINT "prerequisite_waiver_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material" ADD CONSTRAINT "material_project_id_curriculum_version_id_curriculum_version_project_id_id_fk" FOREIGN KEY ("project_id","curriculum_version_id") REFERENCES "public"."curriculum_version"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material" ADD CONSTRAINT "material_project_id_module_id_module_project_id_id_fk" FOREIGN KEY ("project_id","module_id") REFERENCES "public"."module"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material" ADD CONSTRAINT "material_project_id_file_id_stored_file_project_id_id_fk" FOREIGN KEY ("project_id","file_id") REFERENCES "public"."stored_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "material_file" ON "material" USING btree ("project_id","file_id");--> statement-breakpoint
CREATE INDEX "stored_file_hash" ON "stored_file" USING btree ("project_id","sha256");