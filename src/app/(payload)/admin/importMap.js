import { Typed as Typed_410f474dc557b4562276bfa043761035 } from '../../../../src/admin/fields/Typed.tsx'
import { LongText as LongText_f3dd3bdbcaa807d5a3f784b4da481eae } from '../../../../src/admin/fields/LongText.tsx'
import { Column as Column_b9aba1a0c5ea87576b4856344c0700c0 } from '../../../../src/admin/fields/Column.tsx'
import { Printed as Printed_4e8e7a8c9d3176f9518e324a428b2fbf } from '../../../../src/admin/cells/Printed.tsx'
import { Columns as Columns_8bd1611a81654532650e2551e4944d1a } from '../../../../src/admin/fields/Columns.tsx'
import { Organisation as Organisation_1c05c5faeef1640e244efc392debf29d } from '../../../../src/admin/fields/Organisation.tsx'
import { Texts as Texts_eb9de68c5ca846d8141eaa3754267034 } from '../../../../src/admin/fields/Texts.tsx'
import { Day as Day_1ada38669f5d6ab439d11aad9300ac6a } from '../../../../src/admin/fields/Day.tsx'
import { Choice as Choice_3f76430f751577bb1330446133d2648e } from '../../../../src/admin/fields/Choice.tsx'
import { SubjectClass as SubjectClass_854ab9454176a236d93bd894f36c7ca9 } from '../../../../src/admin/fields/SubjectClass.tsx'
import { Choices as Choices_f8ff93e4fd18e84803a2c25790e9b1c1 } from '../../../../src/admin/fields/Choices.tsx'
import { WebAddress as WebAddress_9951208083d2d6f8fcb5d2e9b05547cf } from '../../../../src/admin/fields/WebAddress.tsx'
import { DomainName as DomainName_d27b6517e17fb93ddc3e6300a6d5446a } from '../../../../src/admin/cells/DomainName.tsx'
import { ToItem as ToItem_73af2088a8f03de1c0bb90bba75f673f } from '../../../../src/admin/entries/ToItem.tsx'
import { StatePanel as StatePanel_bdacb942c53d2f639a26bcc615cfaff8 } from '../../../../src/admin/review/StatePanel.tsx'
import { ComparisonPanel as ComparisonPanel_cd62619c0d467d7b6332f4a38581924a } from '../../../../src/admin/compare/ComparisonPanel.tsx'
import { TranscriptPanel as TranscriptPanel_6d555c1e67def3ca73d5d7a16061b9bd } from '../../../../src/admin/review/TranscriptPanel.tsx'
import { Offers as Offers_153197a6da4fc04b938c6a3a1e96f3ab } from '../../../../src/admin/review/Offers.tsx'
import { Section as Section_c501ccddedeed6df4763eba7e37349bc } from '../../../../src/admin/fields/Section.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PastingFeature as PastingFeature_d0a2e365bea3ed2623986edaf313c8d7 } from '../../../../src/admin/richText/PastingFeature.ts'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Label as Label_0e42922168795bfcc61a83c37cc6c3cb } from '../../../../src/admin/fields/Label.tsx'
import { Issues as Issues_8e6a643fc41c8484d02cf07895395a3b } from '../../../../src/admin/fields/Issues.tsx'
import { Items as Items_9fdd16105ee90f6a1e520e3c64527b20 } from '../../../../src/admin/fields/Items.tsx'
import { Files as Files_66b21db72fa91ed298196937a8ada95c } from '../../../../src/admin/fields/Files.tsx'
import { Checklist as Checklist_50f5514cd6165e006d9954f36cffcdea } from '../../../../src/admin/review/Checklist.tsx'
import { PlanPanel as PlanPanel_61efccec088a33f1dbd98bba5a623805 } from '../../../../src/admin/review/plan/PlanPanel.tsx'
import { Doubts as Doubts_c46866f8a898407b5caeff3eaf96b5d3 } from '../../../../src/admin/review/doubts/Doubts.tsx'
import { History as History_fafd5d8f32616bbcce6189b9b52c7322 } from '../../../../src/admin/review/History.tsx'
import { StageCell as StageCell_6b21da45b08ace5db6704c8910ca5a9b } from '../../../../src/admin/cells/StageCell.tsx'
import { PublicationCell as PublicationCell_7fc475b07b024bb23306fe60cc75cfeb } from '../../../../src/admin/cells/PublicationCell.tsx'
import { TemplateLink as TemplateLink_d88390b42b28acb560a71644c48afa2e } from '../../../../src/admin/lists/TemplateLink.tsx'
import { WordButton as WordButton_5b9356794a5a278756ecbf26edbdd23d } from '../../../../src/admin/lists/WordButton.tsx'
import { ActBar as ActBar_35b954984557bace13d8aa38facf58b3 } from '../../../../src/admin/review/ActBar.tsx'
import { NoButton as NoButton_652f95ba4edab803b8361c00a405d254 } from '../../../../src/admin/review/NoButton.tsx'
import { ItemEditView as ItemEditView_4d1c5393a6a70335abee1291ae34e298 } from '../../../../src/admin/review/ItemEditView.tsx'
import { Flag as Flag_61d8df26d8c9e221e85cdda869829c24 } from '../../../../src/admin/fields/Flag.tsx'
import { Table as Table_58fad35972f0e521e14732d4ccc6ddad } from '../../../../src/admin/fields/Table.tsx'
import { ImportLink as ImportLink_f33181583406e1f0c2cf0f2e7974fc02 } from '../../../../src/admin/lists/ImportLink.tsx'
import { Division as Division_61fa3c578c2eb553a87f6e5cd0370e74 } from '../../../../src/admin/fields/Division.tsx'
import { IdentityNumber as IdentityNumber_81f707aaf0b03258a50cc43ef6bc95d4 } from '../../../../src/admin/fields/IdentityNumber.tsx'
import { ColumnCode as ColumnCode_6788c071c635b1117dbc91bbedee5e84 } from '../../../../src/admin/columns/ColumnCode.tsx'
import { ColumnTreeView as ColumnTreeView_8ed3e5164b5d45a6f75aad1602054c56 } from '../../../../src/admin/columns/ColumnTreeView.tsx'
import { PostsField as PostsField_2ed390a0e0bd3b198ba46e32308d1d09 } from '../../../../src/admin/posts/PostsField.tsx'
import { Icon as Icon_2e763df44b42c422bacb8a7fd68ccf87 } from '../../../../src/admin/brand/Logo.tsx'
import { Logo as Logo_2e763df44b42c422bacb8a7fd68ccf87 } from '../../../../src/admin/brand/Logo.tsx'
import { NoticeBell as NoticeBell_8d92b25f2614750773d38b254ad1ee94 } from '../../../../src/admin/notices/NoticeBell.tsx'
import { AfterLogin as AfterLogin_e9f56729bf3a0747418970fd93a6bfd2 } from '../../../../src/admin/login/AfterLogin.tsx'
import { ProblemsLink as ProblemsLink_be88e3f6352975b8487df8f73c19ce46 } from '../../../../src/admin/problems/ProblemsLink.tsx'
import { MissedLink as MissedLink_3384579e4ce24ccd9a856d08dc1f28aa } from '../../../../src/admin/missed/MissedLink.tsx'
import { DelegationsLink as DelegationsLink_5afe11263f760c7e20fbe8fd08aa3cbb } from '../../../../src/admin/delegations/DelegationsLink.tsx'
import { LedgerLink as LedgerLink_387b0679ae146d00e0186358a46668a8 } from '../../../../src/admin/ledger/LedgerLink.tsx'
import { BeforeLogin as BeforeLogin_cc70881d85b77cfb8b7af9cb334cd8f5 } from '../../../../src/admin/login/BeforeLogin.tsx'
import { WorklistLink as WorklistLink_b6a8605d748bf7cb03cafb47f5a1d5bf } from '../../../../src/admin/worklist/WorklistLink.tsx'
import { ImportsLink as ImportsLink_691d7265dabae8602d8daeb52d093328 } from '../../../../src/admin/imports/ImportsLink.tsx'
import { NamePayloadsButtons as NamePayloadsButtons_4cf9e9c393cf4423187449417cb892c8 } from '../../../../src/admin/names/NamePayloadsButtons.tsx'
import { Dashboard as Dashboard_bfcc977efa0be7d8a0df028c625b41ee } from '../../../../src/admin/dashboard/Dashboard.tsx'
import { WorklistView as WorklistView_2fbbfea7afaeb861ee7efb0b34e1e2ce } from '../../../../src/admin/worklist/WorklistView.tsx'
import { ProblemsView as ProblemsView_30d50c6a00b6a2562232821c06c68355 } from '../../../../src/admin/problems/ProblemsView.tsx'
import { MissedView as MissedView_c8d7709630975ea6c102c84b482d3a70 } from '../../../../src/admin/missed/MissedView.tsx'
import { ImportsView as ImportsView_44cb1e38797284a3224313092962737d } from '../../../../src/admin/imports/ImportsView.tsx'
import { NoticesView as NoticesView_107c76268eaa44c849324eb23044409d } from '../../../../src/admin/notices/NoticesView.tsx'
import { DelegationsView as DelegationsView_c2e2035a1def2136db98fa807edb7d4f } from '../../../../src/admin/delegations/DelegationsView.tsx'
import { LedgerView as LedgerView_70189027ae5928fce4f5406f6297550e } from '../../../../src/admin/ledger/LedgerView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/fields/Typed.tsx#Typed": Typed_410f474dc557b4562276bfa043761035,
  "/src/admin/fields/LongText.tsx#LongText": LongText_f3dd3bdbcaa807d5a3f784b4da481eae,
  "/src/admin/fields/Column.tsx#Column": Column_b9aba1a0c5ea87576b4856344c0700c0,
  "/src/admin/cells/Printed.tsx#Printed": Printed_4e8e7a8c9d3176f9518e324a428b2fbf,
  "/src/admin/fields/Columns.tsx#Columns": Columns_8bd1611a81654532650e2551e4944d1a,
  "/src/admin/fields/Organisation.tsx#Organisation": Organisation_1c05c5faeef1640e244efc392debf29d,
  "/src/admin/fields/Texts.tsx#Texts": Texts_eb9de68c5ca846d8141eaa3754267034,
  "/src/admin/fields/Day.tsx#Day": Day_1ada38669f5d6ab439d11aad9300ac6a,
  "/src/admin/fields/Choice.tsx#Choice": Choice_3f76430f751577bb1330446133d2648e,
  "/src/admin/fields/SubjectClass.tsx#SubjectClass": SubjectClass_854ab9454176a236d93bd894f36c7ca9,
  "/src/admin/fields/Choices.tsx#Choices": Choices_f8ff93e4fd18e84803a2c25790e9b1c1,
  "/src/admin/fields/WebAddress.tsx#WebAddress": WebAddress_9951208083d2d6f8fcb5d2e9b05547cf,
  "/src/admin/cells/DomainName.tsx#DomainName": DomainName_d27b6517e17fb93ddc3e6300a6d5446a,
  "/src/admin/entries/ToItem.tsx#ToItem": ToItem_73af2088a8f03de1c0bb90bba75f673f,
  "/src/admin/review/StatePanel.tsx#StatePanel": StatePanel_bdacb942c53d2f639a26bcc615cfaff8,
  "/src/admin/compare/ComparisonPanel.tsx#ComparisonPanel": ComparisonPanel_cd62619c0d467d7b6332f4a38581924a,
  "/src/admin/review/TranscriptPanel.tsx#TranscriptPanel": TranscriptPanel_6d555c1e67def3ca73d5d7a16061b9bd,
  "/src/admin/review/Offers.tsx#Offers": Offers_153197a6da4fc04b938c6a3a1e96f3ab,
  "/src/admin/fields/Section.tsx#Section": Section_c501ccddedeed6df4763eba7e37349bc,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/richText/PastingFeature.ts#PastingFeature": PastingFeature_d0a2e365bea3ed2623986edaf313c8d7,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/fields/Label.tsx#Label": Label_0e42922168795bfcc61a83c37cc6c3cb,
  "/src/admin/fields/Issues.tsx#Issues": Issues_8e6a643fc41c8484d02cf07895395a3b,
  "/src/admin/fields/Items.tsx#Items": Items_9fdd16105ee90f6a1e520e3c64527b20,
  "/src/admin/fields/Files.tsx#Files": Files_66b21db72fa91ed298196937a8ada95c,
  "/src/admin/review/Checklist.tsx#Checklist": Checklist_50f5514cd6165e006d9954f36cffcdea,
  "/src/admin/review/plan/PlanPanel.tsx#PlanPanel": PlanPanel_61efccec088a33f1dbd98bba5a623805,
  "/src/admin/review/doubts/Doubts.tsx#Doubts": Doubts_c46866f8a898407b5caeff3eaf96b5d3,
  "/src/admin/review/History.tsx#History": History_fafd5d8f32616bbcce6189b9b52c7322,
  "/src/admin/cells/StageCell.tsx#StageCell": StageCell_6b21da45b08ace5db6704c8910ca5a9b,
  "/src/admin/cells/PublicationCell.tsx#PublicationCell": PublicationCell_7fc475b07b024bb23306fe60cc75cfeb,
  "/src/admin/lists/TemplateLink.tsx#TemplateLink": TemplateLink_d88390b42b28acb560a71644c48afa2e,
  "/src/admin/lists/WordButton.tsx#WordButton": WordButton_5b9356794a5a278756ecbf26edbdd23d,
  "/src/admin/review/ActBar.tsx#ActBar": ActBar_35b954984557bace13d8aa38facf58b3,
  "/src/admin/review/NoButton.tsx#NoButton": NoButton_652f95ba4edab803b8361c00a405d254,
  "/src/admin/review/ItemEditView.tsx#ItemEditView": ItemEditView_4d1c5393a6a70335abee1291ae34e298,
  "/src/admin/fields/Flag.tsx#Flag": Flag_61d8df26d8c9e221e85cdda869829c24,
  "/src/admin/fields/Table.tsx#Table": Table_58fad35972f0e521e14732d4ccc6ddad,
  "/src/admin/lists/ImportLink.tsx#ImportLink": ImportLink_f33181583406e1f0c2cf0f2e7974fc02,
  "/src/admin/fields/Division.tsx#Division": Division_61fa3c578c2eb553a87f6e5cd0370e74,
  "/src/admin/fields/IdentityNumber.tsx#IdentityNumber": IdentityNumber_81f707aaf0b03258a50cc43ef6bc95d4,
  "/src/admin/columns/ColumnCode.tsx#ColumnCode": ColumnCode_6788c071c635b1117dbc91bbedee5e84,
  "/src/admin/columns/ColumnTreeView.tsx#ColumnTreeView": ColumnTreeView_8ed3e5164b5d45a6f75aad1602054c56,
  "/src/admin/posts/PostsField.tsx#PostsField": PostsField_2ed390a0e0bd3b198ba46e32308d1d09,
  "/src/admin/brand/Logo.tsx#Icon": Icon_2e763df44b42c422bacb8a7fd68ccf87,
  "/src/admin/brand/Logo.tsx#Logo": Logo_2e763df44b42c422bacb8a7fd68ccf87,
  "/src/admin/notices/NoticeBell.tsx#NoticeBell": NoticeBell_8d92b25f2614750773d38b254ad1ee94,
  "/src/admin/login/AfterLogin.tsx#AfterLogin": AfterLogin_e9f56729bf3a0747418970fd93a6bfd2,
  "/src/admin/problems/ProblemsLink.tsx#ProblemsLink": ProblemsLink_be88e3f6352975b8487df8f73c19ce46,
  "/src/admin/missed/MissedLink.tsx#MissedLink": MissedLink_3384579e4ce24ccd9a856d08dc1f28aa,
  "/src/admin/delegations/DelegationsLink.tsx#DelegationsLink": DelegationsLink_5afe11263f760c7e20fbe8fd08aa3cbb,
  "/src/admin/ledger/LedgerLink.tsx#LedgerLink": LedgerLink_387b0679ae146d00e0186358a46668a8,
  "/src/admin/login/BeforeLogin.tsx#BeforeLogin": BeforeLogin_cc70881d85b77cfb8b7af9cb334cd8f5,
  "/src/admin/worklist/WorklistLink.tsx#WorklistLink": WorklistLink_b6a8605d748bf7cb03cafb47f5a1d5bf,
  "/src/admin/imports/ImportsLink.tsx#ImportsLink": ImportsLink_691d7265dabae8602d8daeb52d093328,
  "/src/admin/names/NamePayloadsButtons.tsx#NamePayloadsButtons": NamePayloadsButtons_4cf9e9c393cf4423187449417cb892c8,
  "/src/admin/dashboard/Dashboard.tsx#Dashboard": Dashboard_bfcc977efa0be7d8a0df028c625b41ee,
  "/src/admin/worklist/WorklistView.tsx#WorklistView": WorklistView_2fbbfea7afaeb861ee7efb0b34e1e2ce,
  "/src/admin/problems/ProblemsView.tsx#ProblemsView": ProblemsView_30d50c6a00b6a2562232821c06c68355,
  "/src/admin/missed/MissedView.tsx#MissedView": MissedView_c8d7709630975ea6c102c84b482d3a70,
  "/src/admin/imports/ImportsView.tsx#ImportsView": ImportsView_44cb1e38797284a3224313092962737d,
  "/src/admin/notices/NoticesView.tsx#NoticesView": NoticesView_107c76268eaa44c849324eb23044409d,
  "/src/admin/delegations/DelegationsView.tsx#DelegationsView": DelegationsView_c2e2035a1def2136db98fa807edb7d4f,
  "/src/admin/ledger/LedgerView.tsx#LedgerView": LedgerView_70189027ae5928fce4f5406f6297550e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
