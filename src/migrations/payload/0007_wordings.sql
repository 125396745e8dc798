CREATE TABLE "wordings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"words" varchar,
  	"gravity" varchar,
  	"instead" varchar,
  	"except" jsonb,
  	"note" varchar,
  	"from" varchar,
  	"to" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "wordings_updated_at_idx" ON "wordings" USING btree ("updated_at");
  CREATE INDEX "wordings_created_at_idx" ON "wordings" USING btree ("created_at");
