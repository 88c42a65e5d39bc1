CREATE TABLE "group_seat" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"side" text NOT NULL,
	"status" text NOT NULL,
	"position" integer NOT NULL,
	"queue_rank" integer NOT NULL,
	"registration_id" uuid,
	CONSTRAINT "group_seat_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "group_seat_number" UNIQUE("project_id","group_id","number"),
	CONSTRAINT "group_seat_named" CHECK (("group_seat"."status" = 'named') = ("group_seat"."registration_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "registration_group" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"organisation_name" text NOT NULL,
	"organisation_kind" text,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"email" text NOT NULL,
	"locale" text NOT NULL,
	"access_code" text NOT NULL,
	"notice_version" integer NOT NULL,
	"named_until" timestamp with time zone NOT NULL,
	"idempotency_key" uuid NOT NULL,
	"idempotency_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "registration_group_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "registration_group_accessCode_unique" UNIQUE("access_code")
);
--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "group_seats" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "group_naming_hours" integer DEFAULT 72 NOT NULL;--> statement-breakpoint
ALTER TABLE "answer_file" ADD COLUMN "sha256" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "group_seat" ADD CONSTRAINT "group_seat_project_id_group_id_registration_group_project_id_id_fk" FOREIGN KEY ("project_id","group_id") REFERENCES "public"."registration_group"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_seat" ADD CONSTRAINT "group_seat_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_seat" ADD CONSTRAINT "group_seat_project_id_side_project_side_project_id_code_fk" FOREIGN KEY ("project_id","side") REFERENCES "public"."project_side"("project_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_seat" ADD CONSTRAINT "group_seat_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_group" ADD CONSTRAINT "registration_group_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_seat_count" ON "group_seat" USING btree ("project_id","event_id","status","side");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_group_idempotency" ON "registration_group" USING btree ("project_id","event_id","idempotency_key");