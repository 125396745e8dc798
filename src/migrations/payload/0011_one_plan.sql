ALTER TABLE "policy_document" DROP COLUMN "interpretation_plan";
  ALTER TABLE "policy_document" DROP COLUMN "interpretation_outline";
