CREATE TABLE "adopted_indicator" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"framework" text NOT NULL,
	"name" jsonb NOT NULL,
	"explanation" jsonb NOT NULL,
	"source" jsonb NOT NULL,
	"rule" jsonb NOT NULL,
	"baseline" double precision DEFAULT 0 NOT NULL,
	"target" double precision,
	"side_targets" jsonb DEFAULT '{}' NOT NULL,
	"responsible_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "adopted_indicator_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "adopted_indicator_code" UNIQUE("project_id","code")
);
--> statement-breakpoint
CREATE TABLE "event_reporting" (
	"project_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"equality" boolean NOT NULL,
	"internal" boolean NOT NULL,
	CONSTRAINT "event_reporting_project_id_event_id_pk" PRIMARY KEY("project_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "indicator_override" (
	"project_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"feeds" boolean NOT NULL,
	"reason" text NOT NULL,
	"account_id" uuid NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "indicator_override_project_id_event_id_indicator_id_pk" PRIMARY KEY("project_id","event_id","indicator_id")
);
--> statement-breakpoint
CREATE TABLE "indicator_report" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"summary" jsonb DEFAULT '{}' NOT NULL,
	"narratives" jsonb DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"frozen_at" timestamp with time zone,
	"frozen_by" uuid,
	"content" text,
	"sha256" text,
	CONSTRAINT "indicator_report_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "indicator_report_period" UNIQUE("project_id","starts_on","ends_on"),
	CONSTRAINT "indicator_report_frozen" CHECK (("indicator_report"."frozen_at" is null) = ("indicator_report"."content" is null) and ("indicator_report"."frozen_at" is null) = ("indicator_report"."sha256" is null)
        and ("indicator_report"."frozen_at" is null) = ("indicator_report"."frozen_by" is null))
);
--> statement-breakpoint
CREATE TABLE "report_key" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_row" (
	"project_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"key" text NOT NULL,
	"day" date NOT NULL,
	"side" text NOT NULL,
	"gender" text,
	"age_band" text,
	"organisation_kind" text,
	"sessions" integer NOT NULL,
	"minutes" integer NOT NULL,
	CONSTRAINT "report_row_project_id_report_id_indicator_id_key_pk" PRIMARY KEY("project_id","report_id","indicator_id","key")
);
--> statement-breakpoint
ALTER TABLE "adopted_indicator" ADD CONSTRAINT "adopted_indicator_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adopted_indicator" ADD CONSTRAINT "adopted_indicator_project_id_responsible_id_organisation_project_id_id_fk" FOREIGN KEY ("project_id","responsible_id") REFERENCES "public"."organisation"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_reporting" ADD CONSTRAINT "event_reporting_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_override" ADD CONSTRAINT "indicator_override_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_override" ADD CONSTRAINT "indicator_override_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_override" ADD CONSTRAINT "indicator_override_project_id_indicator_id_adopted_indicator_project_id_id_fk" FOREIGN KEY ("project_id","indicator_id") REFERENCES "public"."adopted_indicator"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_report" ADD CONSTRAINT "indicator_report_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_report" ADD CONSTRAINT "indicator_report_frozen_by_account_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_key" ADD CONSTRAINT "report_key_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_row" ADD CONSTRAINT "report_row_project_id_report_id_indicator_report_project_id_id_fk" FOREIGN KEY ("project_id","report_id") REFERENCES "public"."indicator_report"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_row" ADD CONSTRAINT "report_row_project_id_indicator_id_adopted_indicator_project_id_id_fk" FOREIGN KEY ("project_id","indicator_id") REFERENCES "public"."adopted_indicator"("project_id","id") ON DELETE no action ON UPDATE no action;