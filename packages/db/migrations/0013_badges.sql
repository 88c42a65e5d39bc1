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
ALTER TABLE "badge" ADD CONSTRAINT "badge_project_id_certificate_id_certificate_project_id_id_fk" FOREIGN KEY ("project_id","certificate_id") REFERENCES "public"."certificate"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badge" ADD CONSTRAINT "badge_project_id_key_thumbprint_badge_key_project_id_thumbprint_fk" FOREIGN KEY ("project_id","key_thumbprint") REFERENCES "public"."badge_key"("project_id","thumbprint") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badge" ADD CONSTRAINT "badge_project_id_picture_id_stored_file_project_id_id_fk" FOREIGN KEY ("project_id","picture_id") REFERENCES "public"."stored_file"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badge_key" ADD CONSTRAINT "badge_key_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "badge_picture" ON "badge" USING btree ("project_id","picture_id");--> statement-breakpoint
CREATE INDEX "badge_key_used" ON "badge" USING btree ("project_id","key_thumbprint");