CREATE TABLE "attendance_sheet" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"day" date NOT NULL,
	"code" text NOT NULL,
	"languages" text[] NOT NULL,
	"columns" jsonb NOT NULL,
	"empty_rows" integer NOT NULL,
	"file_id" uuid NOT NULL,
	"printed_by" uuid NOT NULL,
	"printed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	CONSTRAINT "attendance_sheet_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "attendance_sheet_projectId_code_unique" UNIQUE("project_id","code")
);
--> statement-breakpoint
CREATE TABLE "attendance_sheet_entry" (
	"project_id" uuid NOT NULL,
	"attendance_sheet_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"signed" boolean,
	"explanation" text,
	"changed_by" uuid,
	"changed_at" timestamp with time zone,
	CONSTRAINT "attendance_sheet_entry_project_id_attendance_sheet_id_registration_id_pk" PRIMARY KEY("project_id","attendance_sheet_id","registration_id")
);
--> statement-breakpoint
CREATE TABLE "evidence_file" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"day" date,
	"kind" text NOT NULL,
	"file_id" uuid NOT NULL,
	"name" text NOT NULL,
	"attendance_sheet_id" uuid,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evidence_file_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "absence_note" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"file_id" uuid,
	"file_name" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"written_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"remark" text,
	CONSTRAINT "absence_note_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "absence_note_session" (
	"project_id" uuid NOT NULL,
	"absence_note_id" uuid NOT NULL,
	"event_session_id" uuid NOT NULL,
	CONSTRAINT "absence_note_session_project_id_absence_note_id_event_session_id_pk" PRIMARY KEY("project_id","absence_note_id","event_session_id")
);
--> statement-breakpoint
CREATE TABLE "session_step" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_session_id" uuid NOT NULL,
	"step" text NOT NULL,
	"reason" text,
	"unmarked" integer DEFAULT 0 NOT NULL,
	"conflicts" integer DEFAULT 0 NOT NULL,
	"account_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_step_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "attendance_sheet" ADD CONSTRAINT "attendance_sheet_printed_by_account_id_fk" FOREIGN KEY ("printed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet" ADD CONSTRAINT "attendance_sheet_closed_by_account_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet" ADD CONSTRAINT "attendance_sheet_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet" ADD CONSTRAINT "attendance_sheet_project_id_file_id_stored_file_project_id_id_fk" FOREIGN KEY ("project_id","file_id") REFERENCES "public"."stored_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet_entry" ADD CONSTRAINT "attendance_sheet_entry_changed_by_account_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet_entry" ADD CONSTRAINT "attendance_sheet_entry_project_id_attendance_sheet_id_attendance_sheet_project_id_id_fk" FOREIGN KEY ("project_id","attendance_sheet_id") REFERENCES "public"."attendance_sheet"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheet_entry" ADD CONSTRAINT "attendance_sheet_entry_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_added_by_account_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_project_id_file_id_stored_file_project_id_id_fk" FOREIGN KEY ("project_id","file_id") REFERENCES "public"."stored_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_project_id_attendance_sheet_id_attendance_sheet_project_id_id_fk" FOREIGN KEY ("project_id","attendance_sheet_id") REFERENCES "public"."attendance_sheet"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence_note" ADD CONSTRAINT "absence_note_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence_note" ADD CONSTRAINT "absence_note_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence_note" ADD CONSTRAINT "absence_note_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence_note" ADD CONSTRAINT "absence_note_project_id_file_id_stored_file_project_id_id_fk" FOREIGN KEY ("project_id","file_id") REFERENCES "public"."stored_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence_note_session" ADD CONSTRAINT "absence_note_session_project_id_absence_note_id_absence_note_project_id_id_fk" FOREIGN KEY ("project_id","absence_note_id") REFERENCES "public"."absence_note"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence_note_session" ADD CONSTRAINT "absence_note_session_project_id_event_session_id_event_session_project_id_id_fk" FOREIGN KEY ("project_id","event_session_id") REFERENCES "public"."event_session"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_step" ADD CONSTRAINT "session_step_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_step" ADD CONSTRAINT "session_step_project_id_event_session_id_event_session_project_id_id_fk" FOREIGN KEY ("project_id","event_session_id") REFERENCES "public"."event_session"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendance_sheet_event" ON "attendance_sheet" USING btree ("project_id","event_id","day");--> statement-breakpoint
CREATE INDEX "evidence_file_event" ON "evidence_file" USING btree ("project_id","event_id","kind");--> statement-breakpoint
CREATE INDEX "evidence_file_file" ON "evidence_file" USING btree ("project_id","file_id");--> statement-breakpoint
CREATE INDEX "absence_note_registration" ON "absence_note" USING btree ("project_id","registration_id");--> statement-breakpoint
CREATE INDEX "absence_note_file" ON "absence_note" USING btree ("project_id","file_id");--> statement-breakpoint
CREATE INDEX "session_step_of" ON "session_step" USING btree ("project_id","event_session_id","at");