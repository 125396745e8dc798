CREATE TABLE "interpretation" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"form" varchar,
  	"document" jsonb,
  	"document_name" varchar,
  	"document_formed_on" varchar,
  	"document_published_on" varchar,
  	"of_draft" boolean,
  	"interpreter_kind" varchar,
  	"interpreter" varchar,
  	"interpreter_post" varchar,
  	"medium" varchar,
  	"held_on" varchar,
  	"background" varchar,
  	"objectives" varchar,
  	"main_content" varchar,
  	"scope" varchar,
  	"standards" varchar,
  	"cautions" varchar,
  	"key_terms" jsonb,
  	"benefits" varchar,
  	"changes" jsonb,
  	"questions" jsonb,
  	"body" jsonb,
  	"media_link" varchar,
  	"contact_phone" varchar,
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
  
  CREATE TABLE "interpretation_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "meeting" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"kind" varchar,
  	"term" varchar,
  	"session" numeric,
  	"held_on" varchar,
  	"ended_on" varchar,
  	"place" varchar,
  	"chair" varchar,
  	"attendees" jsonb,
  	"observers" jsonb,
  	"topics" jsonb,
  	"body" jsonb,
  	"documents" jsonb,
  	"opened" boolean,
  	"ways_opened" jsonb,
  	"guests" jsonb,
  	"not_opened_reason" varchar,
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
  
  CREATE TABLE "meeting_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "appointment" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"document_number" varchar,
  	"decided_on" varchar,
  	"decided_by" varchar,
  	"effective_on" varchar,
  	"decisions" jsonb,
  	"body" jsonb,
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
  
  CREATE TABLE "appointment_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "recruitment" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"recruitment_name" varchar,
  	"kind" varchar,
  	"phase" varchar,
  	"recruitment_year" numeric,
  	"quota" numeric,
  	"conditions" varchar,
  	"materials" varchar,
  	"instructions" varchar,
  	"applies_from" varchar,
  	"applies_to" varchar,
  	"application_site" varchar,
  	"application_place" varchar,
  	"written_on" varchar,
  	"interview_on" varchar,
  	"positions" jsonb,
  	"body" jsonb,
  	"scores" jsonb,
  	"scoring" varchar,
  	"candidates" jsonb,
  	"display_from" varchar,
  	"display_to" varchar,
  	"supervision_phone" varchar,
  	"supervision_address" varchar,
  	"result_document" varchar,
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
  
  CREATE TABLE "recruitment_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "emergency" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"kind" varchar,
  	"standing" varchar,
  	"category" varchar,
  	"event" varchar,
  	"county" varchar,
  	"plan_kind" varchar,
  	"document_number" varchar,
  	"effective_on" varchar,
  	"revised_on" varchar,
  	"plan_contents" jsonb,
  	"warning_level" varchar,
  	"warned_on" varchar,
  	"warned_at" varchar,
  	"affected_areas" jsonb,
  	"expected_until" varchar,
  	"expectation" varchar,
  	"precautions" varchar,
  	"hotline" varchar,
  	"adjusts" jsonb,
  	"lifted_on" varchar,
  	"lifted_at" varchar,
  	"event_level" varchar,
  	"happened_on" varchar,
  	"happened_at" varchar,
  	"place" varchar,
  	"response_level" varchar,
  	"response_from" varchar,
  	"first_released_on" varchar,
  	"first_released_at" varchar,
  	"press_conference_on" varchar,
  	"press_conference_at" varchar,
  	"development" varchar,
  	"handling" varchar,
  	"deaths" numeric,
  	"injuries" numeric,
  	"losses" varchar,
  	"response_to" varchar,
  	"aftermath" varchar,
  	"based_on" jsonb,
  	"body" jsonb,
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
  
  CREATE TABLE "emergency_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "inspection_news" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"kind" varchar,
  	"matter" varchar,
  	"document_number" varchar,
  	"basis" varchar,
  	"documents" jsonb,
  	"inspected_by" jsonb,
  	"inspected_units" jsonb,
  	"inspected_from" varchar,
  	"inspected_to" varchar,
  	"findings" jsonb,
  	"body" jsonb,
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
  
  CREATE TABLE "inspection_news_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "plan" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"plan_name" varchar,
  	"kind" varchar,
  	"standing" varchar,
  	"from_year" numeric,
  	"to_year" numeric,
  	"document_number" varchar,
  	"prepared_by" varchar,
  	"approved_by" varchar,
  	"approved_on" varchar,
  	"approval_number" varchar,
  	"area" varchar,
  	"targets" jsonb,
  	"tasks" jsonb,
  	"body" jsonb,
  	"policies" jsonb,
  	"higher_plans" jsonb,
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
  
  CREATE TABLE "plan_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "statistical_release" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"kind" varchar,
  	"topic" varchar,
  	"reporting_period" varchar,
  	"cumulative" boolean,
  	"area" varchar,
  	"data_state" varchar,
  	"indicators" jsonb,
  	"body" jsonb,
  	"definitions" varchar,
  	"coverage" varchar,
  	"method" varchar,
  	"revision_basis" varchar,
  	"data_source" varchar,
  	"enquiries" varchar,
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
  
  CREATE TABLE "statistical_release_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "disclosure_guide" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"classification" varchar,
  	"arrangement" varchar,
  	"ways_to_obtain" varchar,
  	"office_name" varchar,
  	"office_address" varchar,
  	"office_hours" varchar,
  	"office_phone" varchar,
  	"office_fax" varchar,
  	"office_email" varchar,
  	"office_postcode" varchar,
  	"office_site" varchar,
  	"reading_places" jsonb,
  	"request_ways" jsonb,
  	"request_site" varchar,
  	"request_procedure" varchar,
  	"request_fees" varchar,
  	"remedies" varchar,
  	"supervised_by" varchar,
  	"body" jsonb,
  	"valid_from" varchar,
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
  
  CREATE TABLE "disclosure_guide_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "disclosure_rule" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"rank" varchar,
  	"matters" jsonb,
  	"promulgation_number" varchar,
  	"adopted_by" varchar,
  	"promulgated_on" varchar,
  	"amended_on" varchar,
  	"amendment_note" varchar,
  	"body" jsonb,
  	"validity" varchar,
  	"effective_on" varchar,
  	"expires_on" varchar,
  	"changed_by" jsonb,
  	"changed_by_other" varchar,
  	"changed_parts" varchar,
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
  
  CREATE TABLE "disclosure_rule_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "special_fund" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"fund_name" varchar,
  	"fiscal_year" numeric,
  	"authority_id" uuid,
  	"level" varchar,
  	"phase" varchar,
  	"measures_number" varchar,
  	"measures_name" varchar,
  	"measures" jsonb,
  	"size" varchar,
  	"purpose" varchar,
  	"beneficiaries" varchar,
  	"conditions" varchar,
  	"allocation_method" varchar,
  	"distributed_on" varchar,
  	"distribution" jsonb,
  	"performance_target" varchar,
  	"performance_result" varchar,
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
  
  CREATE TABLE "special_fund_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "audit_result" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"report_name" varchar,
  	"announcement_number" varchar,
  	"kind" varchar,
  	"auditee" varchar,
  	"fiscal_year" numeric,
  	"audited_from" varchar,
  	"audited_until" varchar,
  	"announced_on" varchar,
  	"phase" varchar,
  	"basic_facts" varchar,
  	"opinion" varchar,
  	"findings" jsonb,
  	"amount_found" varchar,
  	"amount_rectified" varchar,
  	"advice" varchar,
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
  
  CREATE TABLE "audit_result_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "major_project" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"project_name" varchar,
  	"project_code" varchar,
  	"phase" varchar,
  	"construction_unit" varchar,
  	"credit_code" varchar,
  	"location" varchar,
  	"county" varchar,
  	"approval_kind" varchar,
  	"key_energy" boolean,
  	"investment" varchar,
  	"content" varchar,
  	"requirements" varchar,
  	"procedure" varchar,
  	"time_limit" varchar,
  	"office" varchar,
  	"supervision_phone" varchar,
  	"approvals" jsonb,
  	"tender_scope" varchar,
  	"tenders" jsonb,
  	"land_scope" varchar,
  	"land_approval_received_on" varchar,
  	"land_notices" jsonb,
  	"land_delay_reason" varchar,
  	"design_changes" jsonb,
  	"legal_entity" varchar,
  	"legal_entity_head" varchar,
  	"contractors" jsonb,
  	"started_on" varchar,
  	"planned_completion" varchar,
  	"progress" jsonb,
  	"wages" varchar,
  	"supervisor" varchar,
  	"supervisor_phone" varchar,
  	"supervision" jsonb,
  	"accepted_on" varchar,
  	"acceptance" varchar,
  	"acceptance_filing" varchar,
  	"final_account" varchar,
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
  
  CREATE TABLE "major_project_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "resource_trade" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"project_number" varchar,
  	"project_name" varchar,
  	"category" varchar,
  	"method" varchar,
  	"phase" varchar,
  	"county" varchar,
  	"principal" varchar,
  	"agency" varchar,
  	"notice_on" varchar,
  	"closes_on" varchar,
  	"ceiling" varchar,
  	"conditions" varchar,
  	"supplier" varchar,
  	"single_source_from" varchar,
  	"single_source_until" varchar,
  	"qualifications" jsonb,
  	"opened_on" varchar,
  	"experts" jsonb,
  	"evaluated_on" varchar,
  	"candidates" jsonb,
  	"candidates_from" varchar,
  	"candidates_until" varchar,
  	"process" varchar,
  	"winner" varchar,
  	"winner_code" varchar,
  	"deal_amount" varchar,
  	"deal_on" varchar,
  	"result_published_on" varchar,
  	"contract_number" varchar,
  	"contract_signed_on" varchar,
  	"contract_amount" varchar,
  	"contract_published_on" varchar,
  	"acceptance" varchar,
  	"accepted_on" varchar,
  	"changes" jsonb,
  	"delay_reason" varchar,
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
  
  CREATE TABLE "resource_trade_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "public_welfare" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"area" varchar,
  	"matter" varchar,
  	"content_kind" varchar,
  	"content" jsonb,
  	"standard" varchar,
  	"procedure" varchar,
  	"time_limit" varchar,
  	"county" varchar,
  	"reporting_period" varchar,
  	"valid_from" varchar,
  	"valid_until" varchar,
  	"whom" varchar,
  	"funds_name" varchar,
  	"amount" varchar,
  	"place" varchar,
  	"office_phone" varchar,
  	"supervision_phone" varchar,
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
  
  CREATE TABLE "public_welfare_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "poverty_fund" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"kind" varchar,
  	"fund_name" varchar,
  	"fiscal_year" numeric,
  	"source_number" varchar,
  	"levels" jsonb,
  	"phase" varchar,
  	"project_name" varchar,
  	"county" varchar,
  	"location" varchar,
  	"size" varchar,
  	"principles" varchar,
  	"distribution" jsonb,
  	"content" varchar,
  	"starts_on" varchar,
  	"ends_on" varchar,
  	"implementer" varchar,
  	"person_in_charge" varchar,
  	"target" varchar,
  	"mechanism" varchar,
  	"households" numeric,
  	"persons" numeric,
  	"accepted_on" varchar,
  	"spent" varchar,
  	"result" varchar,
  	"hotline" varchar,
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
  
  CREATE TABLE "poverty_fund_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "assistance_standard" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"standard_name" varchar,
  	"category" varchar,
  	"residence" varchar,
  	"area" varchar,
  	"care_level" varchar,
  	"amount" varchar,
  	"per" varchar,
  	"previous_amount" varchar,
  	"tiers" jsonb,
  	"effective_on" varchar,
  	"ended_on" varchar,
  	"document_number" varchar,
  	"document" jsonb,
  	"conditions" varchar,
  	"procedure" varchar,
  	"supervision_phone" varchar,
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
  
  CREATE TABLE "assistance_standard_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "assistance_roll" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"scheme" varchar,
  	"county" varchar,
  	"reporting_period" varchar,
  	"phase" varchar,
  	"display_from" varchar,
  	"display_until" varchar,
  	"recipients" jsonb,
  	"households" numeric,
  	"persons" numeric,
  	"total" varchar,
  	"objections" varchar,
  	"supervision_phone" varchar,
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
  
  CREATE TABLE "assistance_roll_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "environment_quality" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"medium" varchar,
  	"county" varchar,
  	"reporting_period" varchar,
  	"standard" varchar,
  	"laboratory" varchar,
  	"observed_days" numeric,
  	"good_days" numeric,
  	"good_share" varchar,
  	"composite_index" varchar,
  	"air_readings" jsonb,
  	"sections" jsonb,
  	"noise_readings" jsonb,
  	"pollution_readings" jsonb,
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
  
  CREATE TABLE "environment_quality_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "rectification" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"programme" varchar,
  	"round" varchar,
  	"phase" varchar,
  	"county" varchar,
  	"feedback_on" varchar,
  	"as_of" varchar,
  	"problem_count" numeric,
  	"closed_count" numeric,
  	"problems" jsonb,
  	"account" varchar,
  	"publicity_from" varchar,
  	"publicity_until" varchar,
  	"contact" varchar,
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
  
  CREATE TABLE "rectification_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "medical_price" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"kind" varchar,
  	"institution" varchar,
  	"institution_level" varchar,
  	"effective_from" varchar,
  	"effective_until" varchar,
  	"pricing_basis" varchar,
  	"prices" jsonb,
  	"complaints" varchar,
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
  
  CREATE TABLE "medical_price_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "food_sampling" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"announcement_number" varchar,
  	"announced_on" varchar,
  	"phase" varchar,
  	"product_kind" varchar,
  	"task_source" varchar,
  	"sampled_count" numeric,
  	"qualified_count" numeric,
  	"unqualified_count" numeric,
  	"samples" jsonb,
  	"risk_control" varchar,
  	"handling" varchar,
  	"handled_on" varchar,
  	"tips" varchar,
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
  
  CREATE TABLE "food_sampling_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "inspection_plan" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"year" numeric,
  	"plan_name" varchar,
  	"kind" varchar,
  	"initiator_id" uuid,
  	"joint_units" jsonb,
  	"tasks" jsonb,
  	"adjustment" varchar,
  	"contact" varchar,
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
  
  CREATE TABLE "inspection_plan_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "inspection_matters" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"edition_year" numeric,
  	"kind" varchar,
  	"effective_on" varchar,
  	"matters" jsonb,
  	"adjustment" varchar,
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
  
  CREATE TABLE "inspection_matters_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "inspection_objects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"field" varchar,
  	"as_of" varchar,
  	"object_count" numeric,
  	"objects" jsonb,
  	"adjustment" varchar,
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
  
  CREATE TABLE "inspection_objects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "inspectors" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"as_of" varchar,
  	"inspector_count" numeric,
  	"inspectors" jsonb,
  	"adjustment" varchar,
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
  
  CREATE TABLE "inspectors_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "inspection_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"document_number" varchar,
  	"field" varchar,
  	"validity" varchar,
  	"effective_on" varchar,
  	"expires_on" varchar,
  	"ended_by" varchar,
  	"document" jsonb,
  	"body" jsonb,
  	"drawing" varchar,
  	"procedure" varchar,
  	"publicity" varchar,
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
  
  CREATE TABLE "inspection_rules_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "inspection_result" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"task_number" varchar,
  	"plan" varchar,
  	"plan_item" jsonb,
  	"kind" varchar,
  	"authority_id" uuid,
  	"joint_units" jsonb,
  	"drawn_on" varchar,
  	"drawing_record" varchar,
  	"concluded_on" varchar,
  	"drawn_count" numeric,
  	"results" jsonb,
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
  
  CREATE TABLE "inspection_result_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "housing_project" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"project_name" varchar,
  	"phase" varchar,
  	"plan_year" numeric,
  	"housing_kind" varchar,
  	"county" varchar,
  	"planned_starts" numeric,
  	"planned_completions" numeric,
  	"address" varchar,
  	"building_way" varchar,
  	"total_units" numeric,
  	"area" varchar,
  	"investment" varchar,
  	"started_on" varchar,
  	"developer" varchar,
  	"designer" varchar,
  	"contractor" varchar,
  	"supervisor" varchar,
  	"completed_units" numeric,
  	"completed_on" varchar,
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
  
  CREATE TABLE "housing_project_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "housing_allocation" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"batch" varchar,
  	"year" numeric,
  	"county" varchar,
  	"housing_kind" varchar,
  	"phase" varchar,
  	"homes" jsonb,
  	"conditions" varchar,
  	"procedure" varchar,
  	"accepted_from" varchar,
  	"accepted_until" varchar,
  	"accepted_at" varchar,
  	"applicants" jsonb,
  	"publicity_from" varchar,
  	"publicity_until" varchar,
  	"lottery_on" varchar,
  	"lottery_at" varchar,
  	"lottery_account" varchar,
  	"allocations" jsonb,
  	"contact" varchar,
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
  
  CREATE TABLE "housing_allocation_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "housing_exit" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"county" varchar,
  	"housing_kind" varchar,
  	"reporting_period" varchar,
  	"exit_count" numeric,
  	"exits" jsonb,
  	"publicity_from" varchar,
  	"publicity_until" varchar,
  	"contact" varchar,
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
  
  CREATE TABLE "housing_exit_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "provident_fund" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"kind" varchar,
  	"reporting_period" varchar,
  	"effective_on" varchar,
  	"paying_units" numeric,
  	"paying_workers" numeric,
  	"deposited" varchar,
  	"deposited_total" varchar,
  	"withdrawn" varchar,
  	"withdrawn_total" varchar,
  	"balance" varchar,
  	"withdrawals" jsonb,
  	"loans_issued" numeric,
  	"lent" varchar,
  	"lent_total" varchar,
  	"repaid" varchar,
  	"loan_balance" varchar,
  	"loan_share" varchar,
  	"overdue_share" varchar,
  	"risk_reserve" varchar,
  	"surplus" varchar,
  	"branches" jsonb,
  	"rates" jsonb,
  	"lowest_share" varchar,
  	"highest_share" varchar,
  	"lowest_base" varchar,
  	"highest_base" varchar,
  	"highest_loan" varchar,
  	"document_number" varchar,
  	"body" jsonb,
  	"account" varchar,
  	"hotline" varchar,
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
  
  CREATE TABLE "provident_fund_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "administrative_licence" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"decision_name" varchar,
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
  	"licence_kind" varchar,
  	"other_kind" varchar,
  	"certificate_name" varchar,
  	"certificate_number" varchar,
  	"content" varchar,
  	"decided_on" varchar,
  	"valid_from" varchar,
  	"valid_until" varchar,
  	"authority_id" uuid,
  	"state" varchar,
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
  
  CREATE TABLE "administrative_licence_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "service_item" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"main_item" varchar,
  	"basic_code" varchar,
  	"implementation_code" varchar,
  	"item_kind" varchar,
  	"agency" varchar,
  	"agency_code" varchar,
  	"division" varchar,
  	"batch" varchar,
  	"basis" varchar,
  	"level" varchar,
  	"served" jsonb,
  	"handling" varchar,
  	"legal_term" numeric,
  	"promised_term" numeric,
  	"term_unit" varchar,
  	"visits" varchar,
  	"conditions" varchar,
  	"procedure" varchar,
  	"charged" boolean,
  	"place" varchar,
  	"hours" varchar,
  	"inquiry_phone" varchar,
  	"complaint_phone" varchar,
  	"materials" jsonb,
  	"no_materials" boolean,
  	"fee_standard" varchar,
  	"result" varchar,
  	"online_address" varchar,
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
  
  CREATE TABLE "service_item_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "cancelled_certificate" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"batch" varchar,
  	"matter" varchar,
  	"certificate_name" varchar,
  	"purpose" varchar,
  	"requested_by" varchar,
  	"issued_by" varchar,
  	"former_basis" varchar,
  	"replacement" varchar,
  	"replaced_by" varchar,
  	"cancelled_on" varchar,
  	"decision" jsonb,
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
  
  CREATE TABLE "cancelled_certificate_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "government_power" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"power_kind" varchar,
  	"power_code" varchar,
  	"power_name" varchar,
  	"sub_item" varchar,
  	"basis" varchar,
  	"authority_id" uuid,
  	"duties" varchar,
  	"duty_basis" varchar,
  	"accountability" varchar,
  	"adjustments" jsonb,
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
  
  CREATE TABLE "government_power_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  CREATE TABLE "market_credit" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"column_id" uuid,
  	"responsible_unit_id" uuid,
  	"issuers" jsonb,
  	"formation_date" varchar,
  	"attribute" varchar,
  	"record" varchar,
  	"subject_name" varchar,
  	"subject_kind" varchar,
  	"credit_code" varchar,
  	"recorded_on" varchar,
  	"authority" varchar,
  	"record_number" varchar,
  	"content" varchar,
  	"related" jsonb,
  	"representative" varchar,
  	"address" varchar,
  	"capital" varchar,
  	"business_scope" varchar,
  	"established_on" varchar,
  	"registration_authority" varchar,
  	"registration_state" varchar,
  	"list_name" varchar,
  	"listing_state" varchar,
  	"abnormal_cause" varchar,
  	"listing_reason" varchar,
  	"removed_on" varchar,
  	"removal_reason" varchar,
  	"valid_until" varchar,
  	"display_until" varchar,
  	"representative_number" varchar,
  	"contact_name" varchar,
  	"contact_phone" varchar,
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
  
  CREATE TABLE "market_credit_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid
  );
  
  ALTER TABLE "policy_document" ADD COLUMN "copied_to" jsonb;
  ALTER TABLE "policy_document" ADD COLUMN "printed_by" varchar;
  ALTER TABLE "policy_document" ADD COLUMN "printed_on" varchar;
  ALTER TABLE "policy_document" ADD COLUMN "changed_by" jsonb;
  ALTER TABLE "policy_document" ADD COLUMN "changed_by_other" varchar;
  ALTER TABLE "policy_document" ADD COLUMN "changed_parts" varchar;
  ALTER TABLE "policy_document" ADD COLUMN "filed_with" varchar;
  ALTER TABLE "policy_document" ADD COLUMN "filing_number" varchar;
  ALTER TABLE "policy_document" ADD COLUMN "filed_on" varchar;
  ALTER TABLE "policy_document" ADD COLUMN "legality_reviewed_by" varchar;
  ALTER TABLE "policy_document" ADD COLUMN "legality_reviewed_on" varchar;
  ALTER TABLE "policy_document" ADD COLUMN "interpretation_plan" varchar;
  ALTER TABLE "policy_document" ADD COLUMN "interpretation_outline" varchar;
  ALTER TABLE "budget" ADD COLUMN "contents" jsonb;
  ALTER TABLE "budget" ADD COLUMN "basic_expenditure" jsonb;
  ALTER TABLE "budget" ADD COLUMN "transfers" jsonb;
  ALTER TABLE "budget" ADD COLUMN "general_debt" jsonb;
  ALTER TABLE "budget" ADD COLUMN "special_debt" jsonb;
  ALTER TABLE "budget" ADD COLUMN "fund_revenue" jsonb;
  ALTER TABLE "budget" ADD COLUMN "fund_expenditure" jsonb;
  ALTER TABLE "budget" ADD COLUMN "capital_revenue" jsonb;
  ALTER TABLE "budget" ADD COLUMN "capital_expenditure" jsonb;
  ALTER TABLE "budget" ADD COLUMN "insurance_revenue" jsonb;
  ALTER TABLE "budget" ADD COLUMN "insurance_expenditure" jsonb;
  ALTER TABLE "budget" ADD COLUMN "functions" varchar;
  ALTER TABLE "budget" ADD COLUMN "structure" varchar;
  ALTER TABLE "budget" ADD COLUMN "changes" varchar;
  ALTER TABLE "water_quality" ADD COLUMN "notice" varchar;
  ALTER TABLE "water_quality" ADD COLUMN "water_body" varchar;
  ALTER TABLE "water_quality" ADD COLUMN "water_class" varchar;
  ALTER TABLE "administrative_penalty" ADD COLUMN "display_period" varchar;
  ALTER TABLE "administrative_penalty" ADD COLUMN "credit_repair_number" varchar;
  ALTER TABLE "administrative_penalty" ADD COLUMN "credit_repaired_on" varchar;
  ALTER TABLE "administrative_penalty" ADD COLUMN "withdrawal_ground" varchar;
  ALTER TABLE "administrative_penalty" ADD COLUMN "withdrawal_ground_on" varchar;
  ALTER TABLE "administrative_penalty" ADD COLUMN "withdrawal_reason" varchar;
  ALTER TABLE "interpretation" ADD CONSTRAINT "interpretation_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interpretation" ADD CONSTRAINT "interpretation_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interpretation" ADD CONSTRAINT "interpretation_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interpretation_rels" ADD CONSTRAINT "interpretation_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."interpretation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "interpretation_rels" ADD CONSTRAINT "interpretation_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meeting" ADD CONSTRAINT "meeting_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meeting" ADD CONSTRAINT "meeting_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meeting" ADD CONSTRAINT "meeting_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meeting_rels" ADD CONSTRAINT "meeting_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meeting"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meeting_rels" ADD CONSTRAINT "meeting_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "appointment" ADD CONSTRAINT "appointment_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointment" ADD CONSTRAINT "appointment_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointment" ADD CONSTRAINT "appointment_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointment_rels" ADD CONSTRAINT "appointment_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."appointment"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "appointment_rels" ADD CONSTRAINT "appointment_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recruitment" ADD CONSTRAINT "recruitment_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recruitment" ADD CONSTRAINT "recruitment_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recruitment" ADD CONSTRAINT "recruitment_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recruitment_rels" ADD CONSTRAINT "recruitment_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."recruitment"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recruitment_rels" ADD CONSTRAINT "recruitment_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "emergency" ADD CONSTRAINT "emergency_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "emergency" ADD CONSTRAINT "emergency_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "emergency" ADD CONSTRAINT "emergency_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "emergency_rels" ADD CONSTRAINT "emergency_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."emergency"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "emergency_rels" ADD CONSTRAINT "emergency_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_news" ADD CONSTRAINT "inspection_news_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_news" ADD CONSTRAINT "inspection_news_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_news" ADD CONSTRAINT "inspection_news_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_news_rels" ADD CONSTRAINT "inspection_news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inspection_news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_news_rels" ADD CONSTRAINT "inspection_news_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plan" ADD CONSTRAINT "plan_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plan" ADD CONSTRAINT "plan_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plan" ADD CONSTRAINT "plan_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plan_rels" ADD CONSTRAINT "plan_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plan_rels" ADD CONSTRAINT "plan_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistical_release" ADD CONSTRAINT "statistical_release_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "statistical_release" ADD CONSTRAINT "statistical_release_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "statistical_release" ADD CONSTRAINT "statistical_release_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "statistical_release_rels" ADD CONSTRAINT "statistical_release_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statistical_release"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistical_release_rels" ADD CONSTRAINT "statistical_release_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosure_guide" ADD CONSTRAINT "disclosure_guide_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclosure_guide" ADD CONSTRAINT "disclosure_guide_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclosure_guide" ADD CONSTRAINT "disclosure_guide_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclosure_guide_rels" ADD CONSTRAINT "disclosure_guide_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclosure_guide"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosure_guide_rels" ADD CONSTRAINT "disclosure_guide_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosure_rule" ADD CONSTRAINT "disclosure_rule_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclosure_rule" ADD CONSTRAINT "disclosure_rule_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclosure_rule" ADD CONSTRAINT "disclosure_rule_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclosure_rule_rels" ADD CONSTRAINT "disclosure_rule_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclosure_rule"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosure_rule_rels" ADD CONSTRAINT "disclosure_rule_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "special_fund" ADD CONSTRAINT "special_fund_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "special_fund" ADD CONSTRAINT "special_fund_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "special_fund" ADD CONSTRAINT "special_fund_authority_id_organisations_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "special_fund" ADD CONSTRAINT "special_fund_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "special_fund_rels" ADD CONSTRAINT "special_fund_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."special_fund"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "special_fund_rels" ADD CONSTRAINT "special_fund_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_result" ADD CONSTRAINT "audit_result_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_result" ADD CONSTRAINT "audit_result_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_result" ADD CONSTRAINT "audit_result_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_result_rels" ADD CONSTRAINT "audit_result_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."audit_result"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit_result_rels" ADD CONSTRAINT "audit_result_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "major_project" ADD CONSTRAINT "major_project_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "major_project" ADD CONSTRAINT "major_project_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "major_project" ADD CONSTRAINT "major_project_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "major_project_rels" ADD CONSTRAINT "major_project_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."major_project"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "major_project_rels" ADD CONSTRAINT "major_project_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resource_trade" ADD CONSTRAINT "resource_trade_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resource_trade" ADD CONSTRAINT "resource_trade_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resource_trade" ADD CONSTRAINT "resource_trade_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resource_trade_rels" ADD CONSTRAINT "resource_trade_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resource_trade"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resource_trade_rels" ADD CONSTRAINT "resource_trade_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "public_welfare" ADD CONSTRAINT "public_welfare_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "public_welfare" ADD CONSTRAINT "public_welfare_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "public_welfare" ADD CONSTRAINT "public_welfare_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "public_welfare_rels" ADD CONSTRAINT "public_welfare_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."public_welfare"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "public_welfare_rels" ADD CONSTRAINT "public_welfare_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "poverty_fund" ADD CONSTRAINT "poverty_fund_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "poverty_fund" ADD CONSTRAINT "poverty_fund_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "poverty_fund" ADD CONSTRAINT "poverty_fund_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "poverty_fund_rels" ADD CONSTRAINT "poverty_fund_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."poverty_fund"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "poverty_fund_rels" ADD CONSTRAINT "poverty_fund_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assistance_standard" ADD CONSTRAINT "assistance_standard_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assistance_standard" ADD CONSTRAINT "assistance_standard_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assistance_standard" ADD CONSTRAINT "assistance_standard_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assistance_standard_rels" ADD CONSTRAINT "assistance_standard_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."assistance_standard"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assistance_standard_rels" ADD CONSTRAINT "assistance_standard_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assistance_roll" ADD CONSTRAINT "assistance_roll_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assistance_roll" ADD CONSTRAINT "assistance_roll_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assistance_roll" ADD CONSTRAINT "assistance_roll_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assistance_roll_rels" ADD CONSTRAINT "assistance_roll_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."assistance_roll"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assistance_roll_rels" ADD CONSTRAINT "assistance_roll_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "environment_quality" ADD CONSTRAINT "environment_quality_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "environment_quality" ADD CONSTRAINT "environment_quality_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "environment_quality" ADD CONSTRAINT "environment_quality_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "environment_quality_rels" ADD CONSTRAINT "environment_quality_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."environment_quality"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "environment_quality_rels" ADD CONSTRAINT "environment_quality_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rectification" ADD CONSTRAINT "rectification_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rectification" ADD CONSTRAINT "rectification_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rectification" ADD CONSTRAINT "rectification_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rectification_rels" ADD CONSTRAINT "rectification_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rectification"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rectification_rels" ADD CONSTRAINT "rectification_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "medical_price" ADD CONSTRAINT "medical_price_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "medical_price" ADD CONSTRAINT "medical_price_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "medical_price" ADD CONSTRAINT "medical_price_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "medical_price_rels" ADD CONSTRAINT "medical_price_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."medical_price"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "medical_price_rels" ADD CONSTRAINT "medical_price_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "food_sampling" ADD CONSTRAINT "food_sampling_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "food_sampling" ADD CONSTRAINT "food_sampling_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "food_sampling" ADD CONSTRAINT "food_sampling_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "food_sampling_rels" ADD CONSTRAINT "food_sampling_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."food_sampling"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "food_sampling_rels" ADD CONSTRAINT "food_sampling_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_plan" ADD CONSTRAINT "inspection_plan_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_plan" ADD CONSTRAINT "inspection_plan_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_plan" ADD CONSTRAINT "inspection_plan_initiator_id_organisations_id_fk" FOREIGN KEY ("initiator_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_plan" ADD CONSTRAINT "inspection_plan_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_plan_rels" ADD CONSTRAINT "inspection_plan_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inspection_plan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_plan_rels" ADD CONSTRAINT "inspection_plan_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_matters" ADD CONSTRAINT "inspection_matters_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_matters" ADD CONSTRAINT "inspection_matters_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_matters" ADD CONSTRAINT "inspection_matters_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_matters_rels" ADD CONSTRAINT "inspection_matters_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inspection_matters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_matters_rels" ADD CONSTRAINT "inspection_matters_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_objects" ADD CONSTRAINT "inspection_objects_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_objects" ADD CONSTRAINT "inspection_objects_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_objects" ADD CONSTRAINT "inspection_objects_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_objects_rels" ADD CONSTRAINT "inspection_objects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inspection_objects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_objects_rels" ADD CONSTRAINT "inspection_objects_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspectors" ADD CONSTRAINT "inspectors_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspectors" ADD CONSTRAINT "inspectors_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspectors" ADD CONSTRAINT "inspectors_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspectors_rels" ADD CONSTRAINT "inspectors_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inspectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspectors_rels" ADD CONSTRAINT "inspectors_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_rules" ADD CONSTRAINT "inspection_rules_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_rules" ADD CONSTRAINT "inspection_rules_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_rules" ADD CONSTRAINT "inspection_rules_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_rules_rels" ADD CONSTRAINT "inspection_rules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inspection_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_rules_rels" ADD CONSTRAINT "inspection_rules_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_result" ADD CONSTRAINT "inspection_result_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_result" ADD CONSTRAINT "inspection_result_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_result" ADD CONSTRAINT "inspection_result_authority_id_organisations_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_result" ADD CONSTRAINT "inspection_result_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspection_result_rels" ADD CONSTRAINT "inspection_result_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inspection_result"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspection_result_rels" ADD CONSTRAINT "inspection_result_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "housing_project" ADD CONSTRAINT "housing_project_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "housing_project" ADD CONSTRAINT "housing_project_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "housing_project" ADD CONSTRAINT "housing_project_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "housing_project_rels" ADD CONSTRAINT "housing_project_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."housing_project"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "housing_project_rels" ADD CONSTRAINT "housing_project_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "housing_allocation" ADD CONSTRAINT "housing_allocation_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "housing_allocation" ADD CONSTRAINT "housing_allocation_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "housing_allocation" ADD CONSTRAINT "housing_allocation_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "housing_allocation_rels" ADD CONSTRAINT "housing_allocation_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."housing_allocation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "housing_allocation_rels" ADD CONSTRAINT "housing_allocation_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "housing_exit" ADD CONSTRAINT "housing_exit_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "housing_exit" ADD CONSTRAINT "housing_exit_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "housing_exit" ADD CONSTRAINT "housing_exit_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "housing_exit_rels" ADD CONSTRAINT "housing_exit_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."housing_exit"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "housing_exit_rels" ADD CONSTRAINT "housing_exit_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "provident_fund" ADD CONSTRAINT "provident_fund_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "provident_fund" ADD CONSTRAINT "provident_fund_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "provident_fund" ADD CONSTRAINT "provident_fund_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "provident_fund_rels" ADD CONSTRAINT "provident_fund_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."provident_fund"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "provident_fund_rels" ADD CONSTRAINT "provident_fund_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "administrative_licence" ADD CONSTRAINT "administrative_licence_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "administrative_licence" ADD CONSTRAINT "administrative_licence_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "administrative_licence" ADD CONSTRAINT "administrative_licence_authority_id_organisations_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "administrative_licence" ADD CONSTRAINT "administrative_licence_data_source_id_organisations_id_fk" FOREIGN KEY ("data_source_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "administrative_licence" ADD CONSTRAINT "administrative_licence_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "administrative_licence_rels" ADD CONSTRAINT "administrative_licence_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."administrative_licence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "administrative_licence_rels" ADD CONSTRAINT "administrative_licence_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_item" ADD CONSTRAINT "service_item_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_item" ADD CONSTRAINT "service_item_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_item" ADD CONSTRAINT "service_item_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_item_rels" ADD CONSTRAINT "service_item_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_item"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_item_rels" ADD CONSTRAINT "service_item_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cancelled_certificate" ADD CONSTRAINT "cancelled_certificate_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cancelled_certificate" ADD CONSTRAINT "cancelled_certificate_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cancelled_certificate" ADD CONSTRAINT "cancelled_certificate_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cancelled_certificate_rels" ADD CONSTRAINT "cancelled_certificate_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cancelled_certificate"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cancelled_certificate_rels" ADD CONSTRAINT "cancelled_certificate_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "government_power" ADD CONSTRAINT "government_power_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "government_power" ADD CONSTRAINT "government_power_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "government_power" ADD CONSTRAINT "government_power_authority_id_organisations_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "government_power" ADD CONSTRAINT "government_power_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "government_power_rels" ADD CONSTRAINT "government_power_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."government_power"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "government_power_rels" ADD CONSTRAINT "government_power_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "market_credit" ADD CONSTRAINT "market_credit_column_id_columns_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."columns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "market_credit" ADD CONSTRAINT "market_credit_responsible_unit_id_organisations_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "market_credit" ADD CONSTRAINT "market_credit_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "market_credit_rels" ADD CONSTRAINT "market_credit_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."market_credit"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "market_credit_rels" ADD CONSTRAINT "market_credit_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "interpretation_column_idx" ON "interpretation" USING btree ("column_id");
  CREATE INDEX "interpretation_responsible_unit_idx" ON "interpretation" USING btree ("responsible_unit_id");
  CREATE INDEX "interpretation_entry_idx" ON "interpretation" USING btree ("entry_id");
  CREATE INDEX "interpretation_updated_at_idx" ON "interpretation" USING btree ("updated_at");
  CREATE INDEX "interpretation_created_at_idx" ON "interpretation" USING btree ("created_at");
  CREATE INDEX "interpretation_rels_order_idx" ON "interpretation_rels" USING btree ("order");
  CREATE INDEX "interpretation_rels_parent_idx" ON "interpretation_rels" USING btree ("parent_id");
  CREATE INDEX "interpretation_rels_path_idx" ON "interpretation_rels" USING btree ("path");
  CREATE INDEX "interpretation_rels_files_id_idx" ON "interpretation_rels" USING btree ("files_id");
  CREATE INDEX "meeting_column_idx" ON "meeting" USING btree ("column_id");
  CREATE INDEX "meeting_responsible_unit_idx" ON "meeting" USING btree ("responsible_unit_id");
  CREATE INDEX "meeting_entry_idx" ON "meeting" USING btree ("entry_id");
  CREATE INDEX "meeting_updated_at_idx" ON "meeting" USING btree ("updated_at");
  CREATE INDEX "meeting_created_at_idx" ON "meeting" USING btree ("created_at");
  CREATE INDEX "meeting_rels_order_idx" ON "meeting_rels" USING btree ("order");
  CREATE INDEX "meeting_rels_parent_idx" ON "meeting_rels" USING btree ("parent_id");
  CREATE INDEX "meeting_rels_path_idx" ON "meeting_rels" USING btree ("path");
  CREATE INDEX "meeting_rels_files_id_idx" ON "meeting_rels" USING btree ("files_id");
  CREATE INDEX "appointment_column_idx" ON "appointment" USING btree ("column_id");
  CREATE INDEX "appointment_responsible_unit_idx" ON "appointment" USING btree ("responsible_unit_id");
  CREATE INDEX "appointment_entry_idx" ON "appointment" USING btree ("entry_id");
  CREATE INDEX "appointment_updated_at_idx" ON "appointment" USING btree ("updated_at");
  CREATE INDEX "appointment_created_at_idx" ON "appointment" USING btree ("created_at");
  CREATE INDEX "appointment_rels_order_idx" ON "appointment_rels" USING btree ("order");
  CREATE INDEX "appointment_rels_parent_idx" ON "appointment_rels" USING btree ("parent_id");
  CREATE INDEX "appointment_rels_path_idx" ON "appointment_rels" USING btree ("path");
  CREATE INDEX "appointment_rels_files_id_idx" ON "appointment_rels" USING btree ("files_id");
  CREATE INDEX "recruitment_column_idx" ON "recruitment" USING btree ("column_id");
  CREATE INDEX "recruitment_responsible_unit_idx" ON "recruitment" USING btree ("responsible_unit_id");
  CREATE INDEX "recruitment_entry_idx" ON "recruitment" USING btree ("entry_id");
  CREATE INDEX "recruitment_updated_at_idx" ON "recruitment" USING btree ("updated_at");
  CREATE INDEX "recruitment_created_at_idx" ON "recruitment" USING btree ("created_at");
  CREATE INDEX "recruitment_rels_order_idx" ON "recruitment_rels" USING btree ("order");
  CREATE INDEX "recruitment_rels_parent_idx" ON "recruitment_rels" USING btree ("parent_id");
  CREATE INDEX "recruitment_rels_path_idx" ON "recruitment_rels" USING btree ("path");
  CREATE INDEX "recruitment_rels_files_id_idx" ON "recruitment_rels" USING btree ("files_id");
  CREATE INDEX "emergency_column_idx" ON "emergency" USING btree ("column_id");
  CREATE INDEX "emergency_responsible_unit_idx" ON "emergency" USING btree ("responsible_unit_id");
  CREATE INDEX "emergency_entry_idx" ON "emergency" USING btree ("entry_id");
  CREATE INDEX "emergency_updated_at_idx" ON "emergency" USING btree ("updated_at");
  CREATE INDEX "emergency_created_at_idx" ON "emergency" USING btree ("created_at");
  CREATE INDEX "emergency_rels_order_idx" ON "emergency_rels" USING btree ("order");
  CREATE INDEX "emergency_rels_parent_idx" ON "emergency_rels" USING btree ("parent_id");
  CREATE INDEX "emergency_rels_path_idx" ON "emergency_rels" USING btree ("path");
  CREATE INDEX "emergency_rels_files_id_idx" ON "emergency_rels" USING btree ("files_id");
  CREATE INDEX "inspection_news_column_idx" ON "inspection_news" USING btree ("column_id");
  CREATE INDEX "inspection_news_responsible_unit_idx" ON "inspection_news" USING btree ("responsible_unit_id");
  CREATE INDEX "inspection_news_entry_idx" ON "inspection_news" USING btree ("entry_id");
  CREATE INDEX "inspection_news_updated_at_idx" ON "inspection_news" USING btree ("updated_at");
  CREATE INDEX "inspection_news_created_at_idx" ON "inspection_news" USING btree ("created_at");
  CREATE INDEX "inspection_news_rels_order_idx" ON "inspection_news_rels" USING btree ("order");
  CREATE INDEX "inspection_news_rels_parent_idx" ON "inspection_news_rels" USING btree ("parent_id");
  CREATE INDEX "inspection_news_rels_path_idx" ON "inspection_news_rels" USING btree ("path");
  CREATE INDEX "inspection_news_rels_files_id_idx" ON "inspection_news_rels" USING btree ("files_id");
  CREATE INDEX "plan_column_idx" ON "plan" USING btree ("column_id");
  CREATE INDEX "plan_responsible_unit_idx" ON "plan" USING btree ("responsible_unit_id");
  CREATE INDEX "plan_entry_idx" ON "plan" USING btree ("entry_id");
  CREATE INDEX "plan_updated_at_idx" ON "plan" USING btree ("updated_at");
  CREATE INDEX "plan_created_at_idx" ON "plan" USING btree ("created_at");
  CREATE INDEX "plan_rels_order_idx" ON "plan_rels" USING btree ("order");
  CREATE INDEX "plan_rels_parent_idx" ON "plan_rels" USING btree ("parent_id");
  CREATE INDEX "plan_rels_path_idx" ON "plan_rels" USING btree ("path");
  CREATE INDEX "plan_rels_files_id_idx" ON "plan_rels" USING btree ("files_id");
  CREATE INDEX "statistical_release_column_idx" ON "statistical_release" USING btree ("column_id");
  CREATE INDEX "statistical_release_responsible_unit_idx" ON "statistical_release" USING btree ("responsible_unit_id");
  CREATE INDEX "statistical_release_entry_idx" ON "statistical_release" USING btree ("entry_id");
  CREATE INDEX "statistical_release_updated_at_idx" ON "statistical_release" USING btree ("updated_at");
  CREATE INDEX "statistical_release_created_at_idx" ON "statistical_release" USING btree ("created_at");
  CREATE INDEX "statistical_release_rels_order_idx" ON "statistical_release_rels" USING btree ("order");
  CREATE INDEX "statistical_release_rels_parent_idx" ON "statistical_release_rels" USING btree ("parent_id");
  CREATE INDEX "statistical_release_rels_path_idx" ON "statistical_release_rels" USING btree ("path");
  CREATE INDEX "statistical_release_rels_files_id_idx" ON "statistical_release_rels" USING btree ("files_id");
  CREATE INDEX "disclosure_guide_column_idx" ON "disclosure_guide" USING btree ("column_id");
  CREATE INDEX "disclosure_guide_responsible_unit_idx" ON "disclosure_guide" USING btree ("responsible_unit_id");
  CREATE INDEX "disclosure_guide_entry_idx" ON "disclosure_guide" USING btree ("entry_id");
  CREATE INDEX "disclosure_guide_updated_at_idx" ON "disclosure_guide" USING btree ("updated_at");
  CREATE INDEX "disclosure_guide_created_at_idx" ON "disclosure_guide" USING btree ("created_at");
  CREATE INDEX "disclosure_guide_rels_order_idx" ON "disclosure_guide_rels" USING btree ("order");
  CREATE INDEX "disclosure_guide_rels_parent_idx" ON "disclosure_guide_rels" USING btree ("parent_id");
  CREATE INDEX "disclosure_guide_rels_path_idx" ON "disclosure_guide_rels" USING btree ("path");
  CREATE INDEX "disclosure_guide_rels_files_id_idx" ON "disclosure_guide_rels" USING btree ("files_id");
  CREATE INDEX "disclosure_rule_column_idx" ON "disclosure_rule" USING btree ("column_id");
  CREATE INDEX "disclosure_rule_responsible_unit_idx" ON "disclosure_rule" USING btree ("responsible_unit_id");
  CREATE INDEX "disclosure_rule_entry_idx" ON "disclosure_rule" USING btree ("entry_id");
  CREATE INDEX "disclosure_rule_updated_at_idx" ON "disclosure_rule" USING btree ("updated_at");
  CREATE INDEX "disclosure_rule_created_at_idx" ON "disclosure_rule" USING btree ("created_at");
  CREATE INDEX "disclosure_rule_rels_order_idx" ON "disclosure_rule_rels" USING btree ("order");
  CREATE INDEX "disclosure_rule_rels_parent_idx" ON "disclosure_rule_rels" USING btree ("parent_id");
  CREATE INDEX "disclosure_rule_rels_path_idx" ON "disclosure_rule_rels" USING btree ("path");
  CREATE INDEX "disclosure_rule_rels_files_id_idx" ON "disclosure_rule_rels" USING btree ("files_id");
  CREATE INDEX "special_fund_column_idx" ON "special_fund" USING btree ("column_id");
  CREATE INDEX "special_fund_responsible_unit_idx" ON "special_fund" USING btree ("responsible_unit_id");
  CREATE INDEX "special_fund_authority_idx" ON "special_fund" USING btree ("authority_id");
  CREATE INDEX "special_fund_entry_idx" ON "special_fund" USING btree ("entry_id");
  CREATE INDEX "special_fund_updated_at_idx" ON "special_fund" USING btree ("updated_at");
  CREATE INDEX "special_fund_created_at_idx" ON "special_fund" USING btree ("created_at");
  CREATE INDEX "special_fund_rels_order_idx" ON "special_fund_rels" USING btree ("order");
  CREATE INDEX "special_fund_rels_parent_idx" ON "special_fund_rels" USING btree ("parent_id");
  CREATE INDEX "special_fund_rels_path_idx" ON "special_fund_rels" USING btree ("path");
  CREATE INDEX "special_fund_rels_files_id_idx" ON "special_fund_rels" USING btree ("files_id");
  CREATE INDEX "audit_result_column_idx" ON "audit_result" USING btree ("column_id");
  CREATE INDEX "audit_result_responsible_unit_idx" ON "audit_result" USING btree ("responsible_unit_id");
  CREATE INDEX "audit_result_entry_idx" ON "audit_result" USING btree ("entry_id");
  CREATE INDEX "audit_result_updated_at_idx" ON "audit_result" USING btree ("updated_at");
  CREATE INDEX "audit_result_created_at_idx" ON "audit_result" USING btree ("created_at");
  CREATE INDEX "audit_result_rels_order_idx" ON "audit_result_rels" USING btree ("order");
  CREATE INDEX "audit_result_rels_parent_idx" ON "audit_result_rels" USING btree ("parent_id");
  CREATE INDEX "audit_result_rels_path_idx" ON "audit_result_rels" USING btree ("path");
  CREATE INDEX "audit_result_rels_files_id_idx" ON "audit_result_rels" USING btree ("files_id");
  CREATE INDEX "major_project_column_idx" ON "major_project" USING btree ("column_id");
  CREATE INDEX "major_project_responsible_unit_idx" ON "major_project" USING btree ("responsible_unit_id");
  CREATE INDEX "major_project_entry_idx" ON "major_project" USING btree ("entry_id");
  CREATE INDEX "major_project_updated_at_idx" ON "major_project" USING btree ("updated_at");
  CREATE INDEX "major_project_created_at_idx" ON "major_project" USING btree ("created_at");
  CREATE INDEX "major_project_rels_order_idx" ON "major_project_rels" USING btree ("order");
  CREATE INDEX "major_project_rels_parent_idx" ON "major_project_rels" USING btree ("parent_id");
  CREATE INDEX "major_project_rels_path_idx" ON "major_project_rels" USING btree ("path");
  CREATE INDEX "major_project_rels_files_id_idx" ON "major_project_rels" USING btree ("files_id");
  CREATE INDEX "resource_trade_column_idx" ON "resource_trade" USING btree ("column_id");
  CREATE INDEX "resource_trade_responsible_unit_idx" ON "resource_trade" USING btree ("responsible_unit_id");
  CREATE INDEX "resource_trade_entry_idx" ON "resource_trade" USING btree ("entry_id");
  CREATE INDEX "resource_trade_updated_at_idx" ON "resource_trade" USING btree ("updated_at");
  CREATE INDEX "resource_trade_created_at_idx" ON "resource_trade" USING btree ("created_at");
  CREATE INDEX "resource_trade_rels_order_idx" ON "resource_trade_rels" USING btree ("order");
  CREATE INDEX "resource_trade_rels_parent_idx" ON "resource_trade_rels" USING btree ("parent_id");
  CREATE INDEX "resource_trade_rels_path_idx" ON "resource_trade_rels" USING btree ("path");
  CREATE INDEX "resource_trade_rels_files_id_idx" ON "resource_trade_rels" USING btree ("files_id");
  CREATE INDEX "public_welfare_column_idx" ON "public_welfare" USING btree ("column_id");
  CREATE INDEX "public_welfare_responsible_unit_idx" ON "public_welfare" USING btree ("responsible_unit_id");
  CREATE INDEX "public_welfare_entry_idx" ON "public_welfare" USING btree ("entry_id");
  CREATE INDEX "public_welfare_updated_at_idx" ON "public_welfare" USING btree ("updated_at");
  CREATE INDEX "public_welfare_created_at_idx" ON "public_welfare" USING btree ("created_at");
  CREATE INDEX "public_welfare_rels_order_idx" ON "public_welfare_rels" USING btree ("order");
  CREATE INDEX "public_welfare_rels_parent_idx" ON "public_welfare_rels" USING btree ("parent_id");
  CREATE INDEX "public_welfare_rels_path_idx" ON "public_welfare_rels" USING btree ("path");
  CREATE INDEX "public_welfare_rels_files_id_idx" ON "public_welfare_rels" USING btree ("files_id");
  CREATE INDEX "poverty_fund_column_idx" ON "poverty_fund" USING btree ("column_id");
  CREATE INDEX "poverty_fund_responsible_unit_idx" ON "poverty_fund" USING btree ("responsible_unit_id");
  CREATE INDEX "poverty_fund_entry_idx" ON "poverty_fund" USING btree ("entry_id");
  CREATE INDEX "poverty_fund_updated_at_idx" ON "poverty_fund" USING btree ("updated_at");
  CREATE INDEX "poverty_fund_created_at_idx" ON "poverty_fund" USING btree ("created_at");
  CREATE INDEX "poverty_fund_rels_order_idx" ON "poverty_fund_rels" USING btree ("order");
  CREATE INDEX "poverty_fund_rels_parent_idx" ON "poverty_fund_rels" USING btree ("parent_id");
  CREATE INDEX "poverty_fund_rels_path_idx" ON "poverty_fund_rels" USING btree ("path");
  CREATE INDEX "poverty_fund_rels_files_id_idx" ON "poverty_fund_rels" USING btree ("files_id");
  CREATE INDEX "assistance_standard_column_idx" ON "assistance_standard" USING btree ("column_id");
  CREATE INDEX "assistance_standard_responsible_unit_idx" ON "assistance_standard" USING btree ("responsible_unit_id");
  CREATE INDEX "assistance_standard_entry_idx" ON "assistance_standard" USING btree ("entry_id");
  CREATE INDEX "assistance_standard_updated_at_idx" ON "assistance_standard" USING btree ("updated_at");
  CREATE INDEX "assistance_standard_created_at_idx" ON "assistance_standard" USING btree ("created_at");
  CREATE INDEX "assistance_standard_rels_order_idx" ON "assistance_standard_rels" USING btree ("order");
  CREATE INDEX "assistance_standard_rels_parent_idx" ON "assistance_standard_rels" USING btree ("parent_id");
  CREATE INDEX "assistance_standard_rels_path_idx" ON "assistance_standard_rels" USING btree ("path");
  CREATE INDEX "assistance_standard_rels_files_id_idx" ON "assistance_standard_rels" USING btree ("files_id");
  CREATE INDEX "assistance_roll_column_idx" ON "assistance_roll" USING btree ("column_id");
  CREATE INDEX "assistance_roll_responsible_unit_idx" ON "assistance_roll" USING btree ("responsible_unit_id");
  CREATE INDEX "assistance_roll_entry_idx" ON "assistance_roll" USING btree ("entry_id");
  CREATE INDEX "assistance_roll_updated_at_idx" ON "assistance_roll" USING btree ("updated_at");
  CREATE INDEX "assistance_roll_created_at_idx" ON "assistance_roll" USING btree ("created_at");
  CREATE INDEX "assistance_roll_rels_order_idx" ON "assistance_roll_rels" USING btree ("order");
  CREATE INDEX "assistance_roll_rels_parent_idx" ON "assistance_roll_rels" USING btree ("parent_id");
  CREATE INDEX "assistance_roll_rels_path_idx" ON "assistance_roll_rels" USING btree ("path");
  CREATE INDEX "assistance_roll_rels_files_id_idx" ON "assistance_roll_rels" USING btree ("files_id");
  CREATE INDEX "environment_quality_column_idx" ON "environment_quality" USING btree ("column_id");
  CREATE INDEX "environment_quality_responsible_unit_idx" ON "environment_quality" USING btree ("responsible_unit_id");
  CREATE INDEX "environment_quality_entry_idx" ON "environment_quality" USING btree ("entry_id");
  CREATE INDEX "environment_quality_updated_at_idx" ON "environment_quality" USING btree ("updated_at");
  CREATE INDEX "environment_quality_created_at_idx" ON "environment_quality" USING btree ("created_at");
  CREATE INDEX "environment_quality_rels_order_idx" ON "environment_quality_rels" USING btree ("order");
  CREATE INDEX "environment_quality_rels_parent_idx" ON "environment_quality_rels" USING btree ("parent_id");
  CREATE INDEX "environment_quality_rels_path_idx" ON "environment_quality_rels" USING btree ("path");
  CREATE INDEX "environment_quality_rels_files_id_idx" ON "environment_quality_rels" USING btree ("files_id");
  CREATE INDEX "rectification_column_idx" ON "rectification" USING btree ("column_id");
  CREATE INDEX "rectification_responsible_unit_idx" ON "rectification" USING btree ("responsible_unit_id");
  CREATE INDEX "rectification_entry_idx" ON "rectification" USING btree ("entry_id");
  CREATE INDEX "rectification_updated_at_idx" ON "rectification" USING btree ("updated_at");
  CREATE INDEX "rectification_created_at_idx" ON "rectification" USING btree ("created_at");
  CREATE INDEX "rectification_rels_order_idx" ON "rectification_rels" USING btree ("order");
  CREATE INDEX "rectification_rels_parent_idx" ON "rectification_rels" USING btree ("parent_id");
  CREATE INDEX "rectification_rels_path_idx" ON "rectification_rels" USING btree ("path");
  CREATE INDEX "rectification_rels_files_id_idx" ON "rectification_rels" USING btree ("files_id");
  CREATE INDEX "medical_price_column_idx" ON "medical_price" USING btree ("column_id");
  CREATE INDEX "medical_price_responsible_unit_idx" ON "medical_price" USING btree ("responsible_unit_id");
  CREATE INDEX "medical_price_entry_idx" ON "medical_price" USING btree ("entry_id");
  CREATE INDEX "medical_price_updated_at_idx" ON "medical_price" USING btree ("updated_at");
  CREATE INDEX "medical_price_created_at_idx" ON "medical_price" USING btree ("created_at");
  CREATE INDEX "medical_price_rels_order_idx" ON "medical_price_rels" USING btree ("order");
  CREATE INDEX "medical_price_rels_parent_idx" ON "medical_price_rels" USING btree ("parent_id");
  CREATE INDEX "medical_price_rels_path_idx" ON "medical_price_rels" USING btree ("path");
  CREATE INDEX "medical_price_rels_files_id_idx" ON "medical_price_rels" USING btree ("files_id");
  CREATE INDEX "food_sampling_column_idx" ON "food_sampling" USING btree ("column_id");
  CREATE INDEX "food_sampling_responsible_unit_idx" ON "food_sampling" USING btree ("responsible_unit_id");
  CREATE INDEX "food_sampling_entry_idx" ON "food_sampling" USING btree ("entry_id");
  CREATE INDEX "food_sampling_updated_at_idx" ON "food_sampling" USING btree ("updated_at");
  CREATE INDEX "food_sampling_created_at_idx" ON "food_sampling" USING btree ("created_at");
  CREATE INDEX "food_sampling_rels_order_idx" ON "food_sampling_rels" USING btree ("order");
  CREATE INDEX "food_sampling_rels_parent_idx" ON "food_sampling_rels" USING btree ("parent_id");
  CREATE INDEX "food_sampling_rels_path_idx" ON "food_sampling_rels" USING btree ("path");
  CREATE INDEX "food_sampling_rels_files_id_idx" ON "food_sampling_rels" USING btree ("files_id");
  CREATE INDEX "inspection_plan_column_idx" ON "inspection_plan" USING btree ("column_id");
  CREATE INDEX "inspection_plan_responsible_unit_idx" ON "inspection_plan" USING btree ("responsible_unit_id");
  CREATE INDEX "inspection_plan_initiator_idx" ON "inspection_plan" USING btree ("initiator_id");
  CREATE INDEX "inspection_plan_entry_idx" ON "inspection_plan" USING btree ("entry_id");
  CREATE INDEX "inspection_plan_updated_at_idx" ON "inspection_plan" USING btree ("updated_at");
  CREATE INDEX "inspection_plan_created_at_idx" ON "inspection_plan" USING btree ("created_at");
  CREATE INDEX "inspection_plan_rels_order_idx" ON "inspection_plan_rels" USING btree ("order");
  CREATE INDEX "inspection_plan_rels_parent_idx" ON "inspection_plan_rels" USING btree ("parent_id");
  CREATE INDEX "inspection_plan_rels_path_idx" ON "inspection_plan_rels" USING btree ("path");
  CREATE INDEX "inspection_plan_rels_files_id_idx" ON "inspection_plan_rels" USING btree ("files_id");
  CREATE INDEX "inspection_matters_column_idx" ON "inspection_matters" USING btree ("column_id");
  CREATE INDEX "inspection_matters_responsible_unit_idx" ON "inspection_matters" USING btree ("responsible_unit_id");
  CREATE INDEX "inspection_matters_entry_idx" ON "inspection_matters" USING btree ("entry_id");
  CREATE INDEX "inspection_matters_updated_at_idx" ON "inspection_matters" USING btree ("updated_at");
  CREATE INDEX "inspection_matters_created_at_idx" ON "inspection_matters" USING btree ("created_at");
  CREATE INDEX "inspection_matters_rels_order_idx" ON "inspection_matters_rels" USING btree ("order");
  CREATE INDEX "inspection_matters_rels_parent_idx" ON "inspection_matters_rels" USING btree ("parent_id");
  CREATE INDEX "inspection_matters_rels_path_idx" ON "inspection_matters_rels" USING btree ("path");
  CREATE INDEX "inspection_matters_rels_files_id_idx" ON "inspection_matters_rels" USING btree ("files_id");
  CREATE INDEX "inspection_objects_column_idx" ON "inspection_objects" USING btree ("column_id");
  CREATE INDEX "inspection_objects_responsible_unit_idx" ON "inspection_objects" USING btree ("responsible_unit_id");
  CREATE INDEX "inspection_objects_entry_idx" ON "inspection_objects" USING btree ("entry_id");
  CREATE INDEX "inspection_objects_updated_at_idx" ON "inspection_objects" USING btree ("updated_at");
  CREATE INDEX "inspection_objects_created_at_idx" ON "inspection_objects" USING btree ("created_at");
  CREATE INDEX "inspection_objects_rels_order_idx" ON "inspection_objects_rels" USING btree ("order");
  CREATE INDEX "inspection_objects_rels_parent_idx" ON "inspection_objects_rels" USING btree ("parent_id");
  CREATE INDEX "inspection_objects_rels_path_idx" ON "inspection_objects_rels" USING btree ("path");
  CREATE INDEX "inspection_objects_rels_files_id_idx" ON "inspection_objects_rels" USING btree ("files_id");
  CREATE INDEX "inspectors_column_idx" ON "inspectors" USING btree ("column_id");
  CREATE INDEX "inspectors_responsible_unit_idx" ON "inspectors" USING btree ("responsible_unit_id");
  CREATE INDEX "inspectors_entry_idx" ON "inspectors" USING btree ("entry_id");
  CREATE INDEX "inspectors_updated_at_idx" ON "inspectors" USING btree ("updated_at");
  CREATE INDEX "inspectors_created_at_idx" ON "inspectors" USING btree ("created_at");
  CREATE INDEX "inspectors_rels_order_idx" ON "inspectors_rels" USING btree ("order");
  CREATE INDEX "inspectors_rels_parent_idx" ON "inspectors_rels" USING btree ("parent_id");
  CREATE INDEX "inspectors_rels_path_idx" ON "inspectors_rels" USING btree ("path");
  CREATE INDEX "inspectors_rels_files_id_idx" ON "inspectors_rels" USING btree ("files_id");
  CREATE INDEX "inspection_rules_column_idx" ON "inspection_rules" USING btree ("column_id");
  CREATE INDEX "inspection_rules_responsible_unit_idx" ON "inspection_rules" USING btree ("responsible_unit_id");
  CREATE INDEX "inspection_rules_entry_idx" ON "inspection_rules" USING btree ("entry_id");
  CREATE INDEX "inspection_rules_updated_at_idx" ON "inspection_rules" USING btree ("updated_at");
  CREATE INDEX "inspection_rules_created_at_idx" ON "inspection_rules" USING btree ("created_at");
  CREATE INDEX "inspection_rules_rels_order_idx" ON "inspection_rules_rels" USING btree ("order");
  CREATE INDEX "inspection_rules_rels_parent_idx" ON "inspection_rules_rels" USING btree ("parent_id");
  CREATE INDEX "inspection_rules_rels_path_idx" ON "inspection_rules_rels" USING btree ("path");
  CREATE INDEX "inspection_rules_rels_files_id_idx" ON "inspection_rules_rels" USING btree ("files_id");
  CREATE INDEX "inspection_result_column_idx" ON "inspection_result" USING btree ("column_id");
  CREATE INDEX "inspection_result_responsible_unit_idx" ON "inspection_result" USING btree ("responsible_unit_id");
  CREATE INDEX "inspection_result_authority_idx" ON "inspection_result" USING btree ("authority_id");
  CREATE INDEX "inspection_result_entry_idx" ON "inspection_result" USING btree ("entry_id");
  CREATE INDEX "inspection_result_updated_at_idx" ON "inspection_result" USING btree ("updated_at");
  CREATE INDEX "inspection_result_created_at_idx" ON "inspection_result" USING btree ("created_at");
  CREATE INDEX "inspection_result_rels_order_idx" ON "inspection_result_rels" USING btree ("order");
  CREATE INDEX "inspection_result_rels_parent_idx" ON "inspection_result_rels" USING btree ("parent_id");
  CREATE INDEX "inspection_result_rels_path_idx" ON "inspection_result_rels" USING btree ("path");
  CREATE INDEX "inspection_result_rels_files_id_idx" ON "inspection_result_rels" USING btree ("files_id");
  CREATE INDEX "housing_project_column_idx" ON "housing_project" USING btree ("column_id");
  CREATE INDEX "housing_project_responsible_unit_idx" ON "housing_project" USING btree ("responsible_unit_id");
  CREATE INDEX "housing_project_entry_idx" ON "housing_project" USING btree ("entry_id");
  CREATE INDEX "housing_project_updated_at_idx" ON "housing_project" USING btree ("updated_at");
  CREATE INDEX "housing_project_created_at_idx" ON "housing_project" USING btree ("created_at");
  CREATE INDEX "housing_project_rels_order_idx" ON "housing_project_rels" USING btree ("order");
  CREATE INDEX "housing_project_rels_parent_idx" ON "housing_project_rels" USING btree ("parent_id");
  CREATE INDEX "housing_project_rels_path_idx" ON "housing_project_rels" USING btree ("path");
  CREATE INDEX "housing_project_rels_files_id_idx" ON "housing_project_rels" USING btree ("files_id");
  CREATE INDEX "housing_allocation_column_idx" ON "housing_allocation" USING btree ("column_id");
  CREATE INDEX "housing_allocation_responsible_unit_idx" ON "housing_allocation" USING btree ("responsible_unit_id");
  CREATE INDEX "housing_allocation_entry_idx" ON "housing_allocation" USING btree ("entry_id");
  CREATE INDEX "housing_allocation_updated_at_idx" ON "housing_allocation" USING btree ("updated_at");
  CREATE INDEX "housing_allocation_created_at_idx" ON "housing_allocation" USING btree ("created_at");
  CREATE INDEX "housing_allocation_rels_order_idx" ON "housing_allocation_rels" USING btree ("order");
  CREATE INDEX "housing_allocation_rels_parent_idx" ON "housing_allocation_rels" USING btree ("parent_id");
  CREATE INDEX "housing_allocation_rels_path_idx" ON "housing_allocation_rels" USING btree ("path");
  CREATE INDEX "housing_allocation_rels_files_id_idx" ON "housing_allocation_rels" USING btree ("files_id");
  CREATE INDEX "housing_exit_column_idx" ON "housing_exit" USING btree ("column_id");
  CREATE INDEX "housing_exit_responsible_unit_idx" ON "housing_exit" USING btree ("responsible_unit_id");
  CREATE INDEX "housing_exit_entry_idx" ON "housing_exit" USING btree ("entry_id");
  CREATE INDEX "housing_exit_updated_at_idx" ON "housing_exit" USING btree ("updated_at");
  CREATE INDEX "housing_exit_created_at_idx" ON "housing_exit" USING btree ("created_at");
  CREATE INDEX "housing_exit_rels_order_idx" ON "housing_exit_rels" USING btree ("order");
  CREATE INDEX "housing_exit_rels_parent_idx" ON "housing_exit_rels" USING btree ("parent_id");
  CREATE INDEX "housing_exit_rels_path_idx" ON "housing_exit_rels" USING btree ("path");
  CREATE INDEX "housing_exit_rels_files_id_idx" ON "housing_exit_rels" USING btree ("files_id");
  CREATE INDEX "provident_fund_column_idx" ON "provident_fund" USING btree ("column_id");
  CREATE INDEX "provident_fund_responsible_unit_idx" ON "provident_fund" USING btree ("responsible_unit_id");
  CREATE INDEX "provident_fund_entry_idx" ON "provident_fund" USING btree ("entry_id");
  CREATE INDEX "provident_fund_updated_at_idx" ON "provident_fund" USING btree ("updated_at");
  CREATE INDEX "provident_fund_created_at_idx" ON "provident_fund" USING btree ("created_at");
  CREATE INDEX "provident_fund_rels_order_idx" ON "provident_fund_rels" USING btree ("order");
  CREATE INDEX "provident_fund_rels_parent_idx" ON "provident_fund_rels" USING btree ("parent_id");
  CREATE INDEX "provident_fund_rels_path_idx" ON "provident_fund_rels" USING btree ("path");
  CREATE INDEX "provident_fund_rels_files_id_idx" ON "provident_fund_rels" USING btree ("files_id");
  CREATE INDEX "administrative_licence_column_idx" ON "administrative_licence" USING btree ("column_id");
  CREATE INDEX "administrative_licence_responsible_unit_idx" ON "administrative_licence" USING btree ("responsible_unit_id");
  CREATE INDEX "administrative_licence_authority_idx" ON "administrative_licence" USING btree ("authority_id");
  CREATE INDEX "administrative_licence_data_source_idx" ON "administrative_licence" USING btree ("data_source_id");
  CREATE INDEX "administrative_licence_entry_idx" ON "administrative_licence" USING btree ("entry_id");
  CREATE INDEX "administrative_licence_updated_at_idx" ON "administrative_licence" USING btree ("updated_at");
  CREATE INDEX "administrative_licence_created_at_idx" ON "administrative_licence" USING btree ("created_at");
  CREATE INDEX "administrative_licence_rels_order_idx" ON "administrative_licence_rels" USING btree ("order");
  CREATE INDEX "administrative_licence_rels_parent_idx" ON "administrative_licence_rels" USING btree ("parent_id");
  CREATE INDEX "administrative_licence_rels_path_idx" ON "administrative_licence_rels" USING btree ("path");
  CREATE INDEX "administrative_licence_rels_files_id_idx" ON "administrative_licence_rels" USING btree ("files_id");
  CREATE INDEX "service_item_column_idx" ON "service_item" USING btree ("column_id");
  CREATE INDEX "service_item_responsible_unit_idx" ON "service_item" USING btree ("responsible_unit_id");
  CREATE INDEX "service_item_entry_idx" ON "service_item" USING btree ("entry_id");
  CREATE INDEX "service_item_updated_at_idx" ON "service_item" USING btree ("updated_at");
  CREATE INDEX "service_item_created_at_idx" ON "service_item" USING btree ("created_at");
  CREATE INDEX "service_item_rels_order_idx" ON "service_item_rels" USING btree ("order");
  CREATE INDEX "service_item_rels_parent_idx" ON "service_item_rels" USING btree ("parent_id");
  CREATE INDEX "service_item_rels_path_idx" ON "service_item_rels" USING btree ("path");
  CREATE INDEX "service_item_rels_files_id_idx" ON "service_item_rels" USING btree ("files_id");
  CREATE INDEX "cancelled_certificate_column_idx" ON "cancelled_certificate" USING btree ("column_id");
  CREATE INDEX "cancelled_certificate_responsible_unit_idx" ON "cancelled_certificate" USING btree ("responsible_unit_id");
  CREATE INDEX "cancelled_certificate_entry_idx" ON "cancelled_certificate" USING btree ("entry_id");
  CREATE INDEX "cancelled_certificate_updated_at_idx" ON "cancelled_certificate" USING btree ("updated_at");
  CREATE INDEX "cancelled_certificate_created_at_idx" ON "cancelled_certificate" USING btree ("created_at");
  CREATE INDEX "cancelled_certificate_rels_order_idx" ON "cancelled_certificate_rels" USING btree ("order");
  CREATE INDEX "cancelled_certificate_rels_parent_idx" ON "cancelled_certificate_rels" USING btree ("parent_id");
  CREATE INDEX "cancelled_certificate_rels_path_idx" ON "cancelled_certificate_rels" USING btree ("path");
  CREATE INDEX "cancelled_certificate_rels_files_id_idx" ON "cancelled_certificate_rels" USING btree ("files_id");
  CREATE INDEX "government_power_column_idx" ON "government_power" USING btree ("column_id");
  CREATE INDEX "government_power_responsible_unit_idx" ON "government_power" USING btree ("responsible_unit_id");
  CREATE INDEX "government_power_authority_idx" ON "government_power" USING btree ("authority_id");
  CREATE INDEX "government_power_entry_idx" ON "government_power" USING btree ("entry_id");
  CREATE INDEX "government_power_updated_at_idx" ON "government_power" USING btree ("updated_at");
  CREATE INDEX "government_power_created_at_idx" ON "government_power" USING btree ("created_at");
  CREATE INDEX "government_power_rels_order_idx" ON "government_power_rels" USING btree ("order");
  CREATE INDEX "government_power_rels_parent_idx" ON "government_power_rels" USING btree ("parent_id");
  CREATE INDEX "government_power_rels_path_idx" ON "government_power_rels" USING btree ("path");
  CREATE INDEX "government_power_rels_files_id_idx" ON "government_power_rels" USING btree ("files_id");
  CREATE INDEX "market_credit_column_idx" ON "market_credit" USING btree ("column_id");
  CREATE INDEX "market_credit_responsible_unit_idx" ON "market_credit" USING btree ("responsible_unit_id");
  CREATE INDEX "market_credit_entry_idx" ON "market_credit" USING btree ("entry_id");
  CREATE INDEX "market_credit_updated_at_idx" ON "market_credit" USING btree ("updated_at");
  CREATE INDEX "market_credit_created_at_idx" ON "market_credit" USING btree ("created_at");
  CREATE INDEX "market_credit_rels_order_idx" ON "market_credit_rels" USING btree ("order");
  CREATE INDEX "market_credit_rels_parent_idx" ON "market_credit_rels" USING btree ("parent_id");
  CREATE INDEX "market_credit_rels_path_idx" ON "market_credit_rels" USING btree ("path");
  CREATE INDEX "market_credit_rels_files_id_idx" ON "market_credit_rels" USING btree ("files_id");
  ALTER TABLE "policy_document" DROP COLUMN "repealed_by";
  ALTER TABLE "budget" DROP COLUMN "revenue_empty_reason";
  ALTER TABLE "budget" DROP COLUMN "expenditure_empty_reason";
  ALTER TABLE "budget" DROP COLUMN "three_public_empty_reason";
