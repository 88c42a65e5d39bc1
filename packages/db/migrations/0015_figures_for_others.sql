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
ALTER TABLE "project" ADD COLUMN "public_figures" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typed_value" ADD CONSTRAINT "typed_value_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typed_value" ADD CONSTRAINT "typed_value_project_id_indicator_id_adopted_indicator_project_id_id_fk" FOREIGN KEY ("project_id","indicator_id") REFERENCES "public"."adopted_indicator"("project_id","id") ON DELETE no action ON UPDATE no action;