ALTER TABLE "columns" ADD COLUMN "interpretation_days" numeric;
  ALTER TABLE "cases" ADD COLUMN "conditions" jsonb;
