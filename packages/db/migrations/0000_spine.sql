CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"locale" text DEFAULT 'en' NOT NULL,
	"is_administrator" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "account_identity" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"provider_id" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_rate_limit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "account_rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "account_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "account_verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"project_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_project_id_account_id_role_pk" PRIMARY KEY("project_id","account_id","role")
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"project_id" uuid NOT NULL,
	"event_session_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"status" text NOT NULL,
	"minutes" integer NOT NULL,
	"mark_id" uuid NOT NULL,
	"conflict" boolean NOT NULL,
	CONSTRAINT "attendance_project_id_event_session_id_registration_id_pk" PRIMARY KEY("project_id","event_session_id","registration_id")
);
--> statement-breakpoint
CREATE TABLE "attendance_mark" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_session_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"status" text NOT NULL,
	"minutes" integer,
	"remark" text,
	"marked_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"device" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"based_on" uuid,
	"account_id" uuid NOT NULL,
	CONSTRAINT "attendance_mark_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"account_id" uuid,
	"action" text NOT NULL,
	"subject_id" uuid,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificate" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"count" integer NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"event_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"verification_code" text NOT NULL,
	"issued_on" date NOT NULL,
	"printed" jsonb NOT NULL,
	"file_id" uuid NOT NULL,
	"issued_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	"revocation_reason" text,
	CONSTRAINT "certificate_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "certificate_verificationCode_unique" UNIQUE("verification_code"),
	CONSTRAINT "certificate_number" UNIQUE("project_id","year","count")
);
--> statement-breakpoint
CREATE TABLE "certificate_counter" (
	"project_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "certificate_counter_project_id_year_pk" PRIMARY KEY("project_id","year")
);
--> statement-breakpoint
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
CREATE TABLE "curriculum" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "curriculum_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "curriculum_projectId_slug_unique" UNIQUE("project_id","slug")
);
--> statement-breakpoint
CREATE TABLE "curriculum_version" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"curriculum_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"minimum_share" double precision NOT NULL,
	"allowed_absences" integer,
	"assessment_required" boolean DEFAULT false NOT NULL,
	"ects" numeric(4, 1),
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "curriculum_version_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "curriculum_version_projectId_curriculumId_version_unique" UNIQUE("project_id","curriculum_id","version")
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
CREATE TABLE "module" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"curriculum_version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"minutes" integer NOT NULL,
	"mandatory" boolean DEFAULT false NOT NULL,
	"outcomes" jsonb DEFAULT '{}' NOT NULL,
	"trainer_notes" jsonb DEFAULT '{}' NOT NULL,
	"origin_id" uuid,
	CONSTRAINT "module_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "module_projectId_curriculumVersionId_position_unique" UNIQUE("project_id","curriculum_version_id","position")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"language" text NOT NULL,
	"side" text NOT NULL,
	"place" text NOT NULL,
	"address" text,
	"online_url" text,
	"time_zone" text NOT NULL,
	"capacity" integer NOT NULL,
	"registration_opens_at" timestamp with time zone,
	"registration_closes_at" timestamp with time zone,
	"needs_approval" boolean DEFAULT false NOT NULL,
	"side_seats" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"seats_released_at" timestamp with time zone,
	"offer_hours" integer,
	"curriculum_version_id" uuid,
	"minimum_share" double precision DEFAULT 0.8 NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"calendar_sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"search_text" text GENERATED ALWAYS AS (regexp_replace(' ' || replace(replace(replace(replace(replace(replace(replace(replace(translate(lower(regexp_replace(normalize(replace(jsonb_path_query_array(title, '$.*')::text || ' ' || jsonb_path_query_array(summary, '$.*')::text || ' ' || jsonb_path_query_array(description, '$.*')::text, '\n', ' ')
    || ' ' || place || ' ' || coalesce(address, ''), NFKD), '[\u0300-\u036f]', '', 'g')),
    'đĐðÐłŁøØħĦı', 'ddddlloohhi'), 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th') || ' ', '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g')) STORED NOT NULL,
	CONSTRAINT "event_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "event_projectId_slug_unique" UNIQUE("project_id","slug"),
	CONSTRAINT "event_capacity" CHECK ("event"."capacity" > 0),
	CONSTRAINT "event_offer_hours" CHECK ("event"."offer_hours" between 1 and 720),
	CONSTRAINT "event_order" CHECK ("event"."starts_at" < "event"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "event_host" (
	"project_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	CONSTRAINT "event_host_project_id_event_id_organisation_id_pk" PRIMARY KEY("project_id","event_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "event_organiser" (
	"project_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	CONSTRAINT "event_organiser_project_id_event_id_organisation_id_pk" PRIMARY KEY("project_id","event_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "event_reminder" (
	"project_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"hours_before" integer NOT NULL,
	"sent_for" timestamp with time zone,
	CONSTRAINT "event_reminder_project_id_event_id_hours_before_pk" PRIMARY KEY("project_id","event_id","hours_before")
);
--> statement-breakpoint
CREATE TABLE "event_session" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"place" text,
	"online_url" text,
	"time_zone" text,
	"module_id" uuid,
	CONSTRAINT "event_session_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "event_session_projectId_eventId_position_unique" UNIQUE("project_id","event_id","position"),
	CONSTRAINT "event_session_order" CHECK ("event_session"."starts_at" < "event_session"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "event_session_trainer" (
	"project_id" uuid NOT NULL,
	"event_session_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "event_session_trainer_project_id_event_session_id_account_id_pk" PRIMARY KEY("project_id","event_session_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "participation" (
	"project_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"first_day" date NOT NULL,
	"sessions" integer NOT NULL,
	"minutes" integer NOT NULL,
	"completed_on" date,
	"side" text NOT NULL,
	"gender" text,
	"age_band" text,
	"organisation_kind" text,
	CONSTRAINT "participation_project_id_event_id_participant_id_pk" PRIMARY KEY("project_id","event_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid,
	"recipient" text NOT NULL,
	"recipient_name" text NOT NULL,
	"template" text NOT NULL,
	"locale" text NOT NULL,
	"params" jsonb NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"cause" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"website" text,
	"is_partner" boolean DEFAULT false NOT NULL,
	"is_lead_partner" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisation_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "consent" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"text_version" integer NOT NULL,
	"locale" text NOT NULL,
	"source" text NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "consent_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"name_key" text NOT NULL,
	"email" text,
	"phone" text,
	"locale" text NOT NULL,
	"side" text NOT NULL,
	"gender" text,
	"birth_year" integer,
	"organisation_name" text,
	"organisation_kind" text,
	"place" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participant_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "participant_import" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"side" text NOT NULL,
	"locale" text NOT NULL,
	"rows" jsonb NOT NULL,
	"not_imported" jsonb NOT NULL,
	"skipped" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"result" jsonb,
	CONSTRAINT "participant_import_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "project" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"acronym" jsonb NOT NULL,
	"number" text NOT NULL,
	"programme" jsonb NOT NULL,
	"funding_period" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"contact_email" text NOT NULL,
	"content_languages" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "project_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "project_logo" (
	"project_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"alternative_text" text NOT NULL,
	CONSTRAINT "project_logo_project_id_file_id_pk" PRIMARY KEY("project_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "project_side" (
	"project_id" uuid NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "project_side_project_id_code_pk" PRIMARY KEY("project_id","code")
);
--> statement-breakpoint
CREATE TABLE "reporting_period" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "reporting_period_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "reporting_period_projectId_position_unique" UNIQUE("project_id","position")
);
--> statement-breakpoint
CREATE TABLE "stored_file" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stored_file_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "registration" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"status" text NOT NULL,
	"side" text NOT NULL,
	"position" integer NOT NULL,
	"queue_rank" integer NOT NULL,
	"offer_expires_at" timestamp with time zone,
	"locale" text NOT NULL,
	"access_code" text NOT NULL,
	"idempotency_key" uuid,
	"idempotency_hash" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cancelled_at" timestamp with time zone,
	"ended_by" text,
	CONSTRAINT "registration_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "registration_accessCode_unique" UNIQUE("access_code"),
	CONSTRAINT "registration_position" UNIQUE("project_id","event_id","position"),
	CONSTRAINT "registration_offer" CHECK (("registration"."status" = 'offered') = ("registration"."offer_expires_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "account_identity" ADD CONSTRAINT "account_identity_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_session" ADD CONSTRAINT "account_session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_project_id_event_session_id_event_session_project_id_id_fk" FOREIGN KEY ("project_id","event_session_id") REFERENCES "public"."event_session"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_project_id_mark_id_attendance_mark_project_id_id_fk" FOREIGN KEY ("project_id","mark_id") REFERENCES "public"."attendance_mark"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD CONSTRAINT "attendance_mark_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD CONSTRAINT "attendance_mark_project_id_event_session_id_event_session_project_id_id_fk" FOREIGN KEY ("project_id","event_session_id") REFERENCES "public"."event_session"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD CONSTRAINT "attendance_mark_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_issued_by_account_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_project_id_file_id_stored_file_project_id_id_fk" FOREIGN KEY ("project_id","file_id") REFERENCES "public"."stored_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_counter" ADD CONSTRAINT "certificate_counter_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_assessed_by_account_id_fk" FOREIGN KEY ("assessed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_prerequisite" ADD CONSTRAINT "event_prerequisite_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_prerequisite" ADD CONSTRAINT "event_prerequisite_project_id_curriculum_id_curriculum_project_id_id_fk" FOREIGN KEY ("project_id","curriculum_id") REFERENCES "public"."curriculum"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_prerequisite" ADD CONSTRAINT "event_prerequisite_project_id_module_id_module_project_id_id_fk" FOREIGN KEY ("project_id","module_id") REFERENCES "public"."module"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prerequisite_waiver" ADD CONSTRAINT "prerequisite_waiver_waived_by_account_id_fk" FOREIGN KEY ("waived_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prerequisite_waiver" ADD CONSTRAINT "prerequisite_waiver_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prerequisite_waiver" ADD CONSTRAINT "prerequisite_waiver_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "curriculum" ADD CONSTRAINT "curriculum_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "curriculum_version" ADD CONSTRAINT "curriculum_version_project_id_curriculum_id_curriculum_project_id_id_fk" FOREIGN KEY ("project_id","curriculum_id") REFERENCES "public"."curriculum"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material" ADD CONSTRAINT "material_project_id_curriculum_version_id_curriculum_version_project_id_id_fk" FOREIGN KEY ("project_id","curriculum_version_id") REFERENCES "public"."curriculum_version"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material" ADD CONSTRAINT "material_project_id_module_id_module_project_id_id_fk" FOREIGN KEY ("project_id","module_id") REFERENCES "public"."module"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material" ADD CONSTRAINT "material_project_id_file_id_stored_file_project_id_id_fk" FOREIGN KEY ("project_id","file_id") REFERENCES "public"."stored_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "module" ADD CONSTRAINT "module_project_id_curriculum_version_id_curriculum_version_project_id_id_fk" FOREIGN KEY ("project_id","curriculum_version_id") REFERENCES "public"."curriculum_version"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_project_id_side_project_side_project_id_code_fk" FOREIGN KEY ("project_id","side") REFERENCES "public"."project_side"("project_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_project_id_curriculum_version_id_curriculum_version_project_id_id_fk" FOREIGN KEY ("project_id","curriculum_version_id") REFERENCES "public"."curriculum_version"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_host" ADD CONSTRAINT "event_host_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_host" ADD CONSTRAINT "event_host_project_id_organisation_id_organisation_project_id_id_fk" FOREIGN KEY ("project_id","organisation_id") REFERENCES "public"."organisation"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_organiser" ADD CONSTRAINT "event_organiser_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_organiser" ADD CONSTRAINT "event_organiser_project_id_organisation_id_organisation_project_id_id_fk" FOREIGN KEY ("project_id","organisation_id") REFERENCES "public"."organisation"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_reminder" ADD CONSTRAINT "event_reminder_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_session" ADD CONSTRAINT "event_session_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_session" ADD CONSTRAINT "event_session_project_id_module_id_module_project_id_id_fk" FOREIGN KEY ("project_id","module_id") REFERENCES "public"."module"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_session_trainer" ADD CONSTRAINT "event_session_trainer_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_session_trainer" ADD CONSTRAINT "event_session_trainer_project_id_event_session_id_event_session_project_id_id_fk" FOREIGN KEY ("project_id","event_session_id") REFERENCES "public"."event_session"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_project_id_side_project_side_project_id_code_fk" FOREIGN KEY ("project_id","side") REFERENCES "public"."project_side"("project_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_project_id_side_project_side_project_id_code_fk" FOREIGN KEY ("project_id","side") REFERENCES "public"."project_side"("project_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_import" ADD CONSTRAINT "participant_import_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_import" ADD CONSTRAINT "participant_import_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_import" ADD CONSTRAINT "participant_import_project_id_side_project_side_project_id_code_fk" FOREIGN KEY ("project_id","side") REFERENCES "public"."project_side"("project_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_logo" ADD CONSTRAINT "project_logo_project_id_file_id_stored_file_project_id_id_fk" FOREIGN KEY ("project_id","file_id") REFERENCES "public"."stored_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_side" ADD CONSTRAINT "project_side_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_period" ADD CONSTRAINT "reporting_period_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_project_id_participant_id_participant_project_id_id_fk" FOREIGN KEY ("project_id","participant_id") REFERENCES "public"."participant"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_project_id_side_project_side_project_id_code_fk" FOREIGN KEY ("project_id","side") REFERENCES "public"."project_side"("project_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_identity_provider_id_provider_account_id_index" ON "account_identity" USING btree ("provider_id","provider_account_id");--> statement-breakpoint
CREATE INDEX "account_identity_account_id_index" ON "account_identity" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_session_account_id_index" ON "account_session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_verification_identifier_index" ON "account_verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "membership_account_id_index" ON "membership" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "attendance_registration" ON "attendance" USING btree ("project_id","registration_id");--> statement-breakpoint
CREATE INDEX "attendance_mark_of" ON "attendance_mark" USING btree ("project_id","event_session_id","registration_id");--> statement-breakpoint
CREATE INDEX "audit_entry_subject" ON "audit_entry" USING btree ("project_id","subject_id","at");--> statement-breakpoint
CREATE INDEX "audit_entry_project" ON "audit_entry" USING btree ("project_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_standing" ON "certificate" USING btree ("project_id","event_id","participant_id","kind") WHERE "certificate"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "certificate_participant" ON "certificate" USING btree ("project_id","participant_id");--> statement-breakpoint
CREATE INDEX "material_file" ON "material" USING btree ("project_id","file_id");--> statement-breakpoint
CREATE INDEX "event_catalogue" ON "event" USING btree ("project_id","starts_at","ends_at");--> statement-breakpoint
CREATE INDEX "event_end" ON "event" USING btree ("project_id","ends_at");--> statement-breakpoint
CREATE INDEX "event_search" ON "event" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "event_session_start" ON "event_session" USING btree ("project_id","starts_at");--> statement-breakpoint
CREATE INDEX "event_session_trainer_account" ON "event_session_trainer" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "participation_ledger" ON "participation" USING btree ("project_id","first_day","event_id","participant_id");--> statement-breakpoint
CREATE INDEX "participation_participant" ON "participation" USING btree ("project_id","participant_id");--> statement-breakpoint
CREATE INDEX "mail_created" ON "mail" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "mail_cause" ON "mail" USING btree ("cause") WHERE "mail"."cause" is not null;--> statement-breakpoint
CREATE INDEX "organisation_project_id_position_index" ON "organisation" USING btree ("project_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "consent_standing" ON "consent" USING btree ("project_id","participant_id","purpose") WHERE "consent"."withdrawn_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "participant_email_name" ON "participant" USING btree ("project_id","email","name_key") WHERE "participant"."email" is not null;--> statement-breakpoint
CREATE INDEX "participant_name" ON "participant" USING btree ("project_id","name_key");--> statement-breakpoint
CREATE INDEX "participant_account" ON "participant" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "participant_email" ON "participant" USING btree ("email");--> statement-breakpoint
CREATE INDEX "stored_file_hash" ON "stored_file" USING btree ("project_id","sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_active" ON "registration" USING btree ("project_id","event_id","participant_id") WHERE "registration"."status" in ('pending', 'confirmed', 'waitlisted', 'offered');--> statement-breakpoint
CREATE UNIQUE INDEX "registration_idempotency" ON "registration" USING btree ("project_id","event_id","idempotency_key") WHERE "registration"."idempotency_key" is not null;--> statement-breakpoint
CREATE INDEX "registration_count" ON "registration" USING btree ("project_id","event_id","status","side");--> statement-breakpoint
CREATE INDEX "registration_participant" ON "registration" USING btree ("project_id","participant_id");