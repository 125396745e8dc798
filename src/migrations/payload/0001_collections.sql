CREATE TABLE "entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"further_columns" jsonb,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"ground" varchar,
  	"legal_basis" varchar,
  	"article20" varchar,
  	"subject_class" varchar,
  	"audience" varchar,
  	"channels" jsonb,
  	"source" varchar,
  	"source_name" varchar,
  	"source_link" varchar,
  	"domain" varchar,
  	"index_number" varchar,
  	"stage" varchar,
  	"publication_state" varchar,
  	"taken_over_on" varchar,
  	"taken_from" varchar,
  	"case_id" uuid,
  	"revision" numeric,
  	"returned_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "policy_document" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"document_number" varchar,
  	"kind" varchar,
  	"genre" varchar,
  	"addressees" jsonb,
  	"body" jsonb,
  	"printed_note" varchar,
  	"keywords" jsonb,
  	"validity" varchar,
  	"effective_on" varchar,
  	"expires_on" varchar,
  	"repealed_by" varchar,
  	"further_columns" jsonb,
  	"ground" varchar,
  	"legal_basis" varchar,
  	"article20" varchar,
  	"subject_class" varchar,
  	"audience" varchar,
  	"channels" jsonb,
  	"source" varchar,
  	"source_name" varchar,
  	"source_link" varchar,
  	"entry_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "policy_document_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "budget" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"fiscal_year" numeric,
  	"kind" varchar,
  	"scope" varchar,
  	"approved_on" varchar,
  	"revenue" jsonb,
  	"revenue_empty_reason" varchar,
  	"revenue_total" varchar,
  	"expenditure" jsonb,
  	"expenditure_empty_reason" varchar,
  	"expenditure_total" varchar,
  	"three_public" jsonb,
  	"three_public_empty_reason" varchar,
  	"three_public_change" varchar,
  	"transfer_payments" varchar,
  	"debt" varchar,
  	"operating_funds" varchar,
  	"procurement" varchar,
  	"state_assets" varchar,
  	"performance" varchar,
  	"terms" varchar,
  	"further_columns" jsonb,
  	"ground" varchar,
  	"legal_basis" varchar,
  	"article20" varchar,
  	"subject_class" varchar,
  	"audience" varchar,
  	"channels" jsonb,
  	"source" varchar,
  	"source_name" varchar,
  	"source_link" varchar,
  	"entry_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "budget_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "water_quality" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"sample_type" varchar,
  	"supplier" varchar,
  	"sampling_point" varchar,
  	"county" varchar,
  	"sampled_on" varchar,
  	"reporting_period" varchar,
  	"standard" varchar,
  	"laboratory" varchar,
  	"indicator_count" numeric,
  	"readings" jsonb,
  	"compliant" boolean,
  	"exceedances" varchar,
  	"conclusion" varchar,
  	"further_columns" jsonb,
  	"ground" varchar,
  	"legal_basis" varchar,
  	"article20" varchar,
  	"subject_class" varchar,
  	"audience" varchar,
  	"channels" jsonb,
  	"source" varchar,
  	"source_name" varchar,
  	"source_link" varchar,
  	"entry_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "water_quality_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "administrative_penalty" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"decision_number" varchar,
  	"party_name" varchar,
  	"party_kind" varchar,
  	"credit_code" varchar,
  	"business_number" varchar,
  	"organisation_code" varchar,
  	"tax_number" varchar,
  	"institution_number" varchar,
  	"social_organisation_number" varchar,
  	"legal_representative" varchar,
  	"representative_document" varchar,
  	"representative_number" varchar,
  	"identity_document" varchar,
  	"identity_number" varchar,
  	"violation" varchar,
  	"facts" varchar,
  	"basis" varchar,
  	"penalties" jsonb,
  	"other_penalty" varchar,
  	"content" varchar,
  	"fine" varchar,
  	"confiscation" varchar,
  	"licence" varchar,
  	"decided_on" varchar,
  	"valid_until" varchar,
  	"display_until" varchar,
  	"authority_id" uuid,
  	"data_source_id" uuid,
  	"remarks" varchar,
  	"further_columns" jsonb,
  	"ground" varchar,
  	"legal_basis" varchar,
  	"article20" varchar,
  	"subject_class" varchar,
  	"audience" varchar,
  	"channels" jsonb,
  	"source" varchar,
  	"source_name" varchar,
  	"source_link" varchar,
  	"entry_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "administrative_penalty_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "columns" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"segment" varchar,
  	"parent_id" uuid,
  	"position" numeric,
  	"description" varchar,
  	"unit_id" uuid,
  	"chain" varchar,
  	"update_cycle_days" numeric,
  	"publish_within" varchar,
  	"legal_basis" varchar,
  	"domains" jsonb,
  	"merged_into_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"name" varchar,
  	"short_name" varchar,
  	"kind" varchar,
  	"credit_code" varchar,
  	"division" varchar,
  	"parent_id" uuid,
  	"index_prefix" varchar,
  	"exists_from" varchar,
  	"exists_to" varchar,
  	"successors" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "people_posts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" varchar,
  	"unit_id" uuid,
  	"from" varchar,
  	"to" varchar
  );
  
  CREATE TABLE "people_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "sites" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"name" varchar,
  	"address" varchar,
  	"identification_code" varchar,
  	"unit_id" uuid,
  	"division" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"alt" varchar,
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "cases" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"chain" varchar,
  	"stage" varchar,
  	"opened_by" varchar,
  	"opened_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "entries" ADD CONSTRAINT "entries_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "policy_document" ADD CONSTRAINT "policy_document_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "policy_document" ADD CONSTRAINT "policy_document_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "policy_document" ADD CONSTRAINT "policy_document_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "policy_document_rels" ADD CONSTRAINT "policy_document_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."policy_document"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_document_rels" ADD CONSTRAINT "policy_document_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "budget" ADD CONSTRAINT "budget_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "budget" ADD CONSTRAINT "budget_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "budget" ADD CONSTRAINT "budget_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "budget_rels" ADD CONSTRAINT "budget_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."budget"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "budget_rels" ADD CONSTRAINT "budget_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "water_quality" ADD CONSTRAINT "water_quality_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "water_quality" ADD CONSTRAINT "water_quality_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "water_quality" ADD CONSTRAINT "water_quality_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "water_quality_rels" ADD CONSTRAINT "water_quality_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."water_quality"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "water_quality_rels" ADD CONSTRAINT "water_quality_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "administrative_penalty" ADD CONSTRAINT "administrative_penalty_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "administrative_penalty" ADD CONSTRAINT "administrative_penalty_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "administrative_penalty" ADD CONSTRAINT "administrative_penalty_authority_id_organisations_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "administrative_penalty" ADD CONSTRAINT "administrative_penalty_data_source_id_organisations_id_fk" FOREIGN KEY ("data_source_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "administrative_penalty" ADD CONSTRAINT "administrative_penalty_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "administrative_penalty_rels" ADD CONSTRAINT "administrative_penalty_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."administrative_penalty"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "administrative_penalty_rels" ADD CONSTRAINT "administrative_penalty_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "columns" ADD CONSTRAINT "columns_parent_id_columns_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "columns" ADD CONSTRAINT "columns_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "columns" ADD CONSTRAINT "columns_merged_into_id_columns_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_posts" ADD CONSTRAINT "people_posts_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_posts" ADD CONSTRAINT "people_posts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_sessions" ADD CONSTRAINT "people_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites" ADD CONSTRAINT "sites_unit_id_organisations_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "entries_column_idx" ON "entries" USING btree ("column_id");
  CREATE INDEX "entries_responsible_unit_idx" ON "entries" USING btree ("responsible_unit_id");
  CREATE INDEX "entries_domain_idx" ON "entries" USING btree ("domain");
  CREATE UNIQUE INDEX "entries_index_number_idx" ON "entries" USING btree ("index_number");
  CREATE INDEX "entries_case_idx" ON "entries" USING btree ("case_id");
  CREATE INDEX "entries_updated_at_idx" ON "entries" USING btree ("updated_at");
  CREATE INDEX "entries_created_at_idx" ON "entries" USING btree ("created_at");
  CREATE INDEX "policy_document_column_idx" ON "policy_document" USING btree ("column_id");
  CREATE INDEX "policy_document_responsible_unit_idx" ON "policy_document" USING btree ("responsible_unit_id");
  CREATE INDEX "policy_document_entry_idx" ON "policy_document" USING btree ("entry_id");
  CREATE INDEX "policy_document_updated_at_idx" ON "policy_document" USING btree ("updated_at");
  CREATE INDEX "policy_document_created_at_idx" ON "policy_document" USING btree ("created_at");
  CREATE INDEX "policy_document_rels_order_idx" ON "policy_document_rels" USING btree ("order");
  CREATE INDEX "policy_document_rels_parent_idx" ON "policy_document_rels" USING btree ("parent_id");
  CREATE INDEX "policy_document_rels_path_idx" ON "policy_document_rels" USING btree ("path");
  CREATE INDEX "policy_document_rels_files_id_idx" ON "policy_document_rels" USING btree ("files_id");
  CREATE INDEX "budget_column_idx" ON "budget" USING btree ("column_id");
  CREATE INDEX "budget_responsible_unit_idx" ON "budget" USING btree ("responsible_unit_id");
  CREATE INDEX "budget_entry_idx" ON "budget" USING btree ("entry_id");
  CREATE INDEX "budget_updated_at_idx" ON "budget" USING btree ("updated_at");
  CREATE INDEX "budget_created_at_idx" ON "budget" USING btree ("created_at");
  CREATE INDEX "budget_rels_order_idx" ON "budget_rels" USING btree ("order");
  CREATE INDEX "budget_rels_parent_idx" ON "budget_rels" USING btree ("parent_id");
  CREATE INDEX "budget_rels_path_idx" ON "budget_rels" USING btree ("path");
  CREATE INDEX "budget_rels_files_id_idx" ON "budget_rels" USING btree ("files_id");
  CREATE INDEX "water_quality_column_idx" ON "water_quality" USING btree ("column_id");
  CREATE INDEX "water_quality_responsible_unit_idx" ON "water_quality" USING btree ("responsible_unit_id");
  CREATE INDEX "water_quality_entry_idx" ON "water_quality" USING btree ("entry_id");
  CREATE INDEX "water_quality_updated_at_idx" ON "water_quality" USING btree ("updated_at");
  CREATE INDEX "water_quality_created_at_idx" ON "water_quality" USING btree ("created_at");
  CREATE INDEX "water_quality_rels_order_idx" ON "water_quality_rels" USING btree ("order");
  CREATE INDEX "water_quality_rels_parent_idx" ON "water_quality_rels" USING btree ("parent_id");
  CREATE INDEX "water_quality_rels_path_idx" ON "water_quality_rels" USING btree ("path");
  CREATE INDEX "water_quality_rels_files_id_idx" ON "water_quality_rels" USING btree ("files_id");
  CREATE INDEX "administrative_penalty_column_idx" ON "administrative_penalty" USING btree ("column_id");
  CREATE INDEX "administrative_penalty_responsible_unit_idx" ON "administrative_penalty" USING btree ("responsible_unit_id");
  CREATE INDEX "administrative_penalty_authority_idx" ON "administrative_penalty" USING btree ("authority_id");
  CREATE INDEX "administrative_penalty_data_source_idx" ON "administrative_penalty" USING btree ("data_source_id");
  CREATE INDEX "administrative_penalty_entry_idx" ON "administrative_penalty" USING btree ("entry_id");
  CREATE INDEX "administrative_penalty_updated_at_idx" ON "administrative_penalty" USING btree ("updated_at");
  CREATE INDEX "administrative_penalty_created_at_idx" ON "administrative_penalty" USING btree ("created_at");
  CREATE INDEX "administrative_penalty_rels_order_idx" ON "administrative_penalty_rels" USING btree ("order");
  CREATE INDEX "administrative_penalty_rels_parent_idx" ON "administrative_penalty_rels" USING btree ("parent_id");
  CREATE INDEX "administrative_penalty_rels_path_idx" ON "administrative_penalty_rels" USING btree ("path");
  CREATE INDEX "administrative_penalty_rels_files_id_idx" ON "administrative_penalty_rels" USING btree ("files_id");
  CREATE INDEX "columns_parent_idx" ON "columns" USING btree ("parent_id");
  CREATE INDEX "columns_unit_idx" ON "columns" USING btree ("unit_id");
  CREATE INDEX "columns_merged_into_idx" ON "columns" USING btree ("merged_into_id");
  CREATE INDEX "columns_updated_at_idx" ON "columns" USING btree ("updated_at");
  CREATE INDEX "columns_created_at_idx" ON "columns" USING btree ("created_at");
  CREATE INDEX "organisations_parent_idx" ON "organisations" USING btree ("parent_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "people_posts_order_idx" ON "people_posts" USING btree ("_order");
  CREATE INDEX "people_posts_parent_id_idx" ON "people_posts" USING btree ("_parent_id");
  CREATE INDEX "people_posts_unit_idx" ON "people_posts" USING btree ("unit_id");
  CREATE INDEX "people_sessions_order_idx" ON "people_sessions" USING btree ("_order");
  CREATE INDEX "people_sessions_parent_id_idx" ON "people_sessions" USING btree ("_parent_id");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE UNIQUE INDEX "people_email_idx" ON "people" USING btree ("email");
  CREATE INDEX "sites_unit_idx" ON "sites" USING btree ("unit_id");
  CREATE INDEX "sites_updated_at_idx" ON "sites" USING btree ("updated_at");
  CREATE INDEX "sites_created_at_idx" ON "sites" USING btree ("created_at");
  CREATE INDEX "files_sha256_idx" ON "files" USING btree ("sha256");
  CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
  CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
  CREATE UNIQUE INDEX "files_filename_idx" ON "files" USING btree ("filename");
  CREATE INDEX "cases_stage_idx" ON "cases" USING btree ("stage");
  CREATE INDEX "cases_updated_at_idx" ON "cases" USING btree ("updated_at");
  CREATE INDEX "cases_created_at_idx" ON "cases" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_people_id_idx" ON "payload_preferences_rels" USING btree ("people_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
