CREATE TABLE "visit_bed" (
	"project_id" uuid NOT NULL,
	"room_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	CONSTRAINT "visit_bed_project_id_room_id_registration_id_pk" PRIMARY KEY("project_id","room_id","registration_id")
);
--> statement-breakpoint
CREATE TABLE "visit_room" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"place" text NOT NULL,
	"name" text NOT NULL,
	"beds" integer NOT NULL,
	"accessible" boolean NOT NULL,
	"from" date NOT NULL,
	"until" date NOT NULL,
	CONSTRAINT "visit_room_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "visit_room_beds" CHECK ("visit_room"."beds" > 0),
	CONSTRAINT "visit_room_order" CHECK ("visit_room"."from" < "visit_room"."until")
);
--> statement-breakpoint
CREATE TABLE "visit_room_wish" (
	"project_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"must" boolean NOT NULL,
	CONSTRAINT "visit_room_wish_project_id_registration_id_other_id_pk" PRIMARY KEY("project_id","registration_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"project_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"needs" text[] NOT NULL,
	"kept_days" integer NOT NULL,
	"needs_deleted_at" timestamp with time zone,
	"instruction_days" integer,
	"bring" jsonb DEFAULT '{}' NOT NULL,
	"call_name" text,
	"call_phone" text,
	CONSTRAINT "visit_project_id_event_id_pk" PRIMARY KEY("project_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "visit_host" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"organisation" text NOT NULL,
	"contact_name" text,
	"email" text,
	"phone" text,
	"address" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"offers" jsonb NOT NULL,
	"interpretation" text,
	"access_code" text NOT NULL,
	"confirmed_at" timestamp with time zone,
	"remark" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "visit_host_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "visit_host_accessCode_unique" UNIQUE("access_code")
);
--> statement-breakpoint
CREATE TABLE "visit_leg" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"means" text NOT NULL,
	"origin" text NOT NULL,
	"destination" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"operator" text,
	"operator_phone" text,
	"seats" integer,
	CONSTRAINT "visit_leg_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "visit_leg_order" CHECK ("visit_leg"."starts_at" < "visit_leg"."ends_at"),
	CONSTRAINT "visit_leg_seats" CHECK ("visit_leg"."seats" > 0)
);
--> statement-breakpoint
CREATE TABLE "visit_pick_up" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"leg_id" uuid NOT NULL,
	"side" text NOT NULL,
	"place" text NOT NULL,
	"departs_at" timestamp with time zone NOT NULL,
	CONSTRAINT "visit_pick_up_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "visit_stop" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"host_id" uuid,
	"place" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"time_zone" text NOT NULL,
	CONSTRAINT "visit_stop_project_id_id_pk" PRIMARY KEY("project_id","id"),
	CONSTRAINT "visit_stop_order" CHECK ("visit_stop"."starts_at" < "visit_stop"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "visit_boarding" (
	"project_id" uuid NOT NULL,
	"leg_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"pick_up_id" uuid,
	CONSTRAINT "visit_boarding_project_id_leg_id_registration_id_pk" PRIMARY KEY("project_id","leg_id","registration_id")
);
--> statement-breakpoint
CREATE TABLE "visit_headcount" (
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"leg_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"status" text NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"device" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"based_on" uuid,
	"account_id" uuid NOT NULL,
	CONSTRAINT "visit_headcount_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "visit_instruction" (
	"project_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"told" jsonb NOT NULL,
	"sequence" bigint NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	CONSTRAINT "visit_instruction_project_id_registration_id_pk" PRIMARY KEY("project_id","registration_id")
);
--> statement-breakpoint
CREATE TABLE "visit_need" (
	"project_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"diet" text,
	"diet_note" text,
	"access" text,
	"languages" text,
	"phone" text,
	"emergency_name" text,
	"emergency_phone" text,
	"document_valid_until" date,
	"single_room" boolean NOT NULL,
	"accessible_room" boolean NOT NULL,
	"share_with" text,
	CONSTRAINT "visit_need_project_id_registration_id_pk" PRIMARY KEY("project_id","registration_id")
);
--> statement-breakpoint
ALTER TABLE "visit_bed" ADD CONSTRAINT "visit_bed_project_id_room_id_visit_room_project_id_id_fk" FOREIGN KEY ("project_id","room_id") REFERENCES "public"."visit_room"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_bed" ADD CONSTRAINT "visit_bed_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_room" ADD CONSTRAINT "visit_room_project_id_event_id_visit_project_id_event_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."visit"("project_id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_room_wish" ADD CONSTRAINT "visit_room_wish_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_room_wish" ADD CONSTRAINT "visit_room_wish_project_id_other_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","other_id") REFERENCES "public"."registration"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_project_id_event_id_event_project_id_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."event"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_host" ADD CONSTRAINT "visit_host_project_id_event_id_visit_project_id_event_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."visit"("project_id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_leg" ADD CONSTRAINT "visit_leg_project_id_event_id_visit_project_id_event_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."visit"("project_id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_pick_up" ADD CONSTRAINT "visit_pick_up_project_id_leg_id_visit_leg_project_id_id_fk" FOREIGN KEY ("project_id","leg_id") REFERENCES "public"."visit_leg"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_pick_up" ADD CONSTRAINT "visit_pick_up_project_id_side_project_side_project_id_code_fk" FOREIGN KEY ("project_id","side") REFERENCES "public"."project_side"("project_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_stop" ADD CONSTRAINT "visit_stop_project_id_event_id_visit_project_id_event_id_fk" FOREIGN KEY ("project_id","event_id") REFERENCES "public"."visit"("project_id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_stop" ADD CONSTRAINT "visit_stop_project_id_host_id_visit_host_project_id_id_fk" FOREIGN KEY ("project_id","host_id") REFERENCES "public"."visit_host"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_boarding" ADD CONSTRAINT "visit_boarding_project_id_leg_id_visit_leg_project_id_id_fk" FOREIGN KEY ("project_id","leg_id") REFERENCES "public"."visit_leg"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_boarding" ADD CONSTRAINT "visit_boarding_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_boarding" ADD CONSTRAINT "visit_boarding_project_id_pick_up_id_visit_pick_up_project_id_id_fk" FOREIGN KEY ("project_id","pick_up_id") REFERENCES "public"."visit_pick_up"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_headcount" ADD CONSTRAINT "visit_headcount_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_headcount" ADD CONSTRAINT "visit_headcount_project_id_leg_id_visit_leg_project_id_id_fk" FOREIGN KEY ("project_id","leg_id") REFERENCES "public"."visit_leg"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_headcount" ADD CONSTRAINT "visit_headcount_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_instruction" ADD CONSTRAINT "visit_instruction_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_need" ADD CONSTRAINT "visit_need_project_id_registration_id_registration_project_id_id_fk" FOREIGN KEY ("project_id","registration_id") REFERENCES "public"."registration"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "visit_bed_registration" ON "visit_bed" USING btree ("project_id","registration_id");--> statement-breakpoint
CREATE INDEX "visit_room_event" ON "visit_room" USING btree ("project_id","event_id");--> statement-breakpoint
CREATE INDEX "visit_host_event" ON "visit_host" USING btree ("project_id","event_id");--> statement-breakpoint
CREATE INDEX "visit_leg_event" ON "visit_leg" USING btree ("project_id","event_id","starts_at");--> statement-breakpoint
CREATE INDEX "visit_pick_up_leg" ON "visit_pick_up" USING btree ("project_id","leg_id");--> statement-breakpoint
CREATE INDEX "visit_stop_event" ON "visit_stop" USING btree ("project_id","event_id","starts_at");--> statement-breakpoint
CREATE INDEX "visit_boarding_registration" ON "visit_boarding" USING btree ("project_id","registration_id");--> statement-breakpoint
CREATE INDEX "visit_headcount_leg" ON "visit_headcount" USING btree ("project_id","leg_id");