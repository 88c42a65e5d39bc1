CREATE TABLE "api_key" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"sha256" text NOT NULL,
	"scopes" text[] NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_on" date,
	CONSTRAINT "api_key_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "api_key_sha256_unique" UNIQUE("sha256")
);
--> statement-breakpoint
CREATE TABLE "badge" (
	"project_id" uuid NOT NULL,
	"certificate_id" uuid NOT NULL,
	"jws" text NOT NULL,
	"sha256" text NOT NULL,
	"key_thumbprint" text NOT NULL,
	"picture_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "badge_project_id_certificate_id_pk" PRIMARY KEY("project_id","certificate_id")
);
--> statement-breakpoint
CREATE TABLE "badge_key" (
	"project_id" uuid NOT NULL,
	"thumbprint" text NOT NULL,
	"jwk" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "badge_key_project_id_thumbprint_pk" PRIMARY KEY("project_id","thumbprint")
);
--> statement-breakpoint
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
CREATE TABLE "attendance_sheet_signer" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"attendance_sheet_id" uuid NOT NULL,
	"name" text NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"registration_id" uuid,
	"refusal" text,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	CONSTRAINT "attendance_sheet_signer_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "export_piece" (
	"project_id" uuid NOT NULL,
	"export_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"part" text NOT NULL,
	"position" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "export_piece_project_id_export_id_attempt_part_position_pk" PRIMARY KEY("project_id","export_id","attempt","part","position")
);
--> statement-breakpoint
CREATE TABLE "export_run" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"format" text NOT NULL,
	"locale" text NOT NULL,
	"filter" jsonb NOT NULL,
	"report_id" uuid,
	"requested_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"finished_at" timestamp with time zone,
	"rows" integer,
	"files" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"expires_at" timestamp with time zone,
	CONSTRAINT "export_run_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "export_run_done" CHECK ("export_run"."state" not in ('done', 'gone') or "export_run"."finished_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "packed_evidence" (
	"project_id" uuid NOT NULL,
	"export_id" uuid NOT NULL,
	"evidence_file_id" uuid NOT NULL,
	CONSTRAINT "packed_evidence_project_id_export_id_evidence_file_id_pk" PRIMARY KEY("project_id","export_id","evidence_file_id")
);
--> statement-breakpoint
CREATE TABLE "typed_value" (
	"project_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"day" date NOT NULL,
	"side" text NOT NULL,
	"value" double precision NOT NULL,
	"note" text NOT NULL,
	"account_id" uuid NOT NULL,
	"typed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "typed_value_project_id_indicator_id_day_side_pk" PRIMARY KEY("project_id","indicator_id","day","side")
);
--> statement-breakpoint
CREATE TABLE "join_log" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_session_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"bytes" "bytea",
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"result" jsonb,
	CONSTRAINT "join_log_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
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
ALTER TABLE "attendance_mark" ADD COLUMN "arrived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD COLUMN "left_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "certificate" ADD COLUMN "template_version" integer;--> statement-breakpoint
ALTER TABLE "certificate" ADD COLUMN "sealed_by" text;--> statement-breakpoint
ALTER TABLE "assessment" ADD COLUMN "file_id" uuid;--> statement-breakpoint
ALTER TABLE "assessment" ADD COLUMN "file_name" text;--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD COLUMN "eqf_level" integer;--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD COLUMN "assessment_kind" text;--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD COLUMN "participation_form" text;--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD COLUMN "quality_assurance" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "caption" text;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "participation" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "currency" text DEFAULT 'EUR' NOT NULL;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "public_figures" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badge" ADD CONSTRAINT "badge_project_id_certificate_id_certificate_project_id_id_fk" FOREIGN KEY ("project_id","certificate_id") REFERENCES "public"."certificate"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badge" ADD CONSTRAINT "badge_project_id_key_thumbprint_badge_key_project_id_thumbprint_fk" FOREIGN KEY ("project_id","key_thumbprint") REFERENCES "public"."badge_key"("project_id","thumbprint") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badge" ADD CONSTRAINT "badge_project_id_picture_id_stored_file_project_id_id_fk" FOREIGN KEY ("project_id","picture_id") REFERENCES "public"."stored_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badge_key" ADD CONSTRAINT "badge_key_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_template" ADD CONSTRAINT "certificate_template_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_template" ADD CONSTRAINT "certificate_template_saved_by_account_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_import" ADD CONSTRAINT "assessment_import_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_import" ADD CONSTRAINT "assessment_import_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet_signer" ADD CONSTRAINT "attendance_sheet_signer_noted_by_account_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet_signer" ADD CONSTRAINT "attendance_sheet_signer_settled_by_account_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet_signer" ADD CONSTRAINT "attendance_sheet_signer_project_id_attendance_sheet_id_attendance_sheet_project_id_id_fk" FOREIGN KEY ("project_id","attendance_sheet_id") REFERENCES "public"."attendance_sheet"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet_signer" ADD CONSTRAINT "attendance_sheet_signer_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_piece" ADD CONSTRAINT "export_piece_project_id_export_id_export_run_project_id_id_fk" FOREIGN KEY ("project_id","export_id") REFERENCES "public"."export_run"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_run" ADD CONSTRAINT "export_run_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_run" ADD CONSTRAINT "export_run_requested_by_account_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_run" ADD CONSTRAINT "export_run_project_id_report_id_indicator_report_project_id_id_fk" FOREIGN KEY ("project_id","report_id") REFERENCES "public"."indicator_report"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packed_evidence" ADD CONSTRAINT "packed_evidence_project_id_export_id_export_run_project_id_id_fk" FOREIGN KEY ("project_id","export_id") REFERENCES "public"."export_run"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packed_evidence" ADD CONSTRAINT "packed_evidence_project_id_evidence_file_id_evidence_file_project_id_id_fk" FOREIGN KEY ("project_id","evidence_file_id") REFERENCES "public"."evidence_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typed_value" ADD CONSTRAINT "typed_value_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typed_value" ADD CONSTRAINT "typed_value_project_id_indicator_id_adopted_indicator_project_id_id_fk" FOREIGN KEY ("project_id","indicator_id") REFERENCES "public"."adopted_indicator"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_log" ADD CONSTRAINT "join_log_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_log" ADD CONSTRAINT "join_log_project_id_event_session_id_event_session_project_id_id_fk" FOREIGN KEY ("project_id","event_session_id") REFERENCES "public"."event_session"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_cost" ADD CONSTRAINT "visit_cost_project_id_event_id_visit_project_id_event_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."visit"("project_id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_cost" ADD CONSTRAINT "visit_cost_project_id_leg_id_visit_leg_project_id_id_fk" FOREIGN KEY ("project_id","leg_id") REFERENCES "public"."visit_leg"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_cost" ADD CONSTRAINT "visit_cost_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_cost" ADD CONSTRAINT "visit_cost_project_id_payer_id_organisation_project_id_id_fk" FOREIGN KEY ("project_id","payer_id") REFERENCES "public"."organisation"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_photo" ADD CONSTRAINT "visit_photo_project_id_evidence_id_evidence_file_project_id_id_fk" FOREIGN KEY ("project_id","evidence_id") REFERENCES "public"."evidence_file"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_photo" ADD CONSTRAINT "visit_photo_project_id_stop_id_visit_stop_project_id_id_fk" FOREIGN KEY ("project_id","stop_id") REFERENCES "public"."visit_stop"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_stop_report" ADD CONSTRAINT "visit_stop_report_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_stop_report" ADD CONSTRAINT "visit_stop_report_project_id_stop_id_visit_stop_project_id_id_fk" FOREIGN KEY ("project_id","stop_id") REFERENCES "public"."visit_stop"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "badge_picture" ON "badge" USING btree ("project_id","picture_id");--> statement-breakpoint
CREATE INDEX "badge_key_used" ON "badge" USING btree ("project_id","key_thumbprint");--> statement-breakpoint
CREATE INDEX "attendance_sheet_signer_sheet" ON "attendance_sheet_signer" USING btree ("project_id","attendance_sheet_id");--> statement-breakpoint
CREATE INDEX "attendance_sheet_signer_registration" ON "attendance_sheet_signer" USING btree ("project_id","registration_id");--> statement-breakpoint
CREATE INDEX "export_run_history" ON "export_run" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "export_run_state" ON "export_run" USING btree ("state");--> statement-breakpoint
CREATE INDEX "packed_evidence_file" ON "packed_evidence" USING btree ("project_id","evidence_file_id");--> statement-breakpoint
CREATE INDEX "join_log_session" ON "join_log" USING btree ("project_id","event_session_id");--> statement-breakpoint
CREATE INDEX "visit_cost_event" ON "visit_cost" USING btree ("project_id","event_id");--> statement-breakpoint
CREATE INDEX "visit_photo_stop" ON "visit_photo" USING btree ("project_id","stop_id");--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_template_used" FOREIGN KEY ("project_id","template_version") REFERENCES "public"."certificate_template"("project_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_project_id_file_id_stored_file_project_id_id_fk" FOREIGN KEY ("project_id","file_id") REFERENCES "public"."stored_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_withdrawn_by_account_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_file" ON "assessment" USING btree ("project_id","file_id");--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD CONSTRAINT "curriculum_version_eqf_level" CHECK ("curriculum_version"."eqf_level" between 1 and 8);--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_withdrawn" CHECK (("evidence_file"."withdrawn_at" is null) = ("evidence_file"."withdrawn_by" is null)
        and ("evidence_file"."withdrawn_at" is null) = ("evidence_file"."withdrawal_reason" is null));