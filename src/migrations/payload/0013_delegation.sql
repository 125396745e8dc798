ALTER TABLE "cases" ADD COLUMN "assignee_id" uuid;
  ALTER TABLE "cases" ADD CONSTRAINT "cases_assignee_id_people_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "cases_assignee_idx" ON "cases" USING btree ("assignee_id");
