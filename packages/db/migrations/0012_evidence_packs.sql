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
ALTER TABLE "evidence_file" ADD COLUMN "caption" text;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "export_piece" ADD CONSTRAINT "export_piece_project_id_export_id_export_run_project_id_id_fk" FOREIGN KEY ("project_id","export_id") REFERENCES "public"."export_run"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_run" ADD CONSTRAINT "export_run_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_run" ADD CONSTRAINT "export_run_requested_by_account_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_run" ADD CONSTRAINT "export_run_project_id_report_id_indicator_report_project_id_id_fk" FOREIGN KEY ("project_id","report_id") REFERENCES "public"."indicator_report"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packed_evidence" ADD CONSTRAINT "packed_evidence_project_id_export_id_export_run_project_id_id_fk" FOREIGN KEY ("project_id","export_id") REFERENCES "public"."export_run"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packed_evidence" ADD CONSTRAINT "packed_evidence_project_id_evidence_file_id_evidence_file_project_id_id_fk" FOREIGN KEY ("project_id","evidence_file_id") REFERENCES "public"."evidence_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "export_run_history" ON "export_run" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "export_run_state" ON "export_run" USING btree ("state");--> statement-breakpoint
CREATE INDEX "packed_evidence_file" ON "packed_evidence" USING btree ("project_id","evidence_file_id");--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_withdrawn_by_account_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_withdrawn" CHECK (("evidence_file"."withdrawn_at" is null) = ("evidence_file"."withdrawn_by" is null)
        and ("evidence_file"."withdrawn_at" is null) = ("evidence_file"."withdrawal_reason" is null));