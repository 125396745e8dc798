// Written by `npm run client:write`.
export type Maybe<T> = T | null
export type InputMaybe<T> = Maybe<T>
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> }
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> }
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = {
  [_ in K]?: never
}
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string }
  String: { input: string; output: string }
  Boolean: { input: boolean; output: boolean }
  Int: { input: number; output: number }
  Float: { input: number; output: number }
  /** 日期（北京时间），如 2018-05-08。 */
  Day: { input: string; output: string }
  /** 时刻，ISO 8601，带时区，如 2018-05-08T09:30:00.123456+08:00。 */
  DateTime: { input: string; output: string }
  /** 每页条数，1 至 100。 */
  PageSize: { input: number; output: number }
  /** 不小于零的整数，可大于 32 位，至 2⁵³−1。 */
  WholeNumber: { input: number; output: number }
  /** 精确的十进制数额，以文本书写，如 "1234.50"；不是浮点数。 */
  Amount: { input: string; output: string }
  /** 月份（北京时间），如 2018-05。 */
  Month: { input: string; output: string }
}

/** 已经不再有效的信息处于何种状态。 */
export type OutOfForceState =
  /** 失效。 */
  | 'LAPSED'
  /** 废止。 */
  | 'REPEALED'

/** 一个版次与前一版的关系。 */
export type EditionKind =
  /** 首次公开。 */
  | 'FIRST'
  /** 更正。 */
  | 'CORRECTION'
  /** 补充。 */
  | 'SUPPLEMENT'
  /** 更新。 */
  | 'UPDATE'

/** 公开属性。 */
export type DisclosureAttribute =
  /** 主动公开 */
  | 'PROACTIVE'
  /** 依申请公开 */
  | 'ON_REQUEST'
  /** 不予公开 */
  | 'WITHHELD'

/** 不公开理由。 */
export type DisclosureGround =
  /** 国家秘密 */
  | 'STATE_SECRET'
  /** 法律、行政法规禁止公开 */
  | 'PROHIBITED'
  /** 可能危及国家安全、公共安全、经济安全、社会稳定 */
  | 'SECURITY'
  /** 商业秘密 */
  | 'TRADE_SECRET'
  /** 个人隐私 */
  | 'PRIVACY'
  /** 损害第三方其他合法权益 */
  | 'THIRD_PARTY'
  /** 内部事务信息 */
  | 'INTERNAL'
  /** 过程性信息 */
  | 'PROCESS'
  /** 行政执法案卷信息 */
  | 'ENFORCEMENT_FILE'

/** 法定主动公开事项。 */
export type DisclosureArticle20 =
  /** 行政法规、规章和规范性文件 */
  | 'ARTICLE20_1'
  /** 机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名 */
  | 'ARTICLE20_2'
  /** 国民经济和社会发展规划、专项规划、区域规划及相关政策 */
  | 'ARTICLE20_3'
  /** 国民经济和社会发展统计信息 */
  | 'ARTICLE20_4'
  /** 办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果 */
  | 'ARTICLE20_5'
  /** 实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定 */
  | 'ARTICLE20_6'
  /** 财政预算、决算信息 */
  | 'ARTICLE20_7'
  /** 行政事业性收费项目及其依据、标准 */
  | 'ARTICLE20_8'
  /** 政府集中采购项目的目录、标准及实施情况 */
  | 'ARTICLE20_9'
  /** 重大建设项目的批准和实施情况 */
  | 'ARTICLE20_10'
  /** 扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况 */
  | 'ARTICLE20_11'
  /** 突发公共事件的应急预案、预警信息及应对情况 */
  | 'ARTICLE20_12'
  /** 环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况 */
  | 'ARTICLE20_13'
  /** 公务员招考的职位、名额、报考条件等事项以及录用结果 */
  | 'ARTICLE20_14'
  /** 法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息 */
  | 'ARTICLE20_15'

/** 公开范围。 */
export type DisclosureAudience =
  /** 全社会 */
  | 'EVERYONE'
  /** 特定群体 */
  | 'SPECIFIC_GROUP'

/** 公开载体。 */
export type DisclosureChannels =
  /** 政府网站 */
  | 'WEBSITE'
  /** 政府公报 */
  | 'GAZETTE'
  /** 政务微博 */
  | 'WEIBO'
  /** 政务微信 */
  | 'WECHAT'
  /** 移动客户端 */
  | 'APP'
  /** 政务短视频 */
  | 'SHORT_VIDEO'
  /** 其他互联网政务媒体 */
  | 'OTHER_INTERNET'
  /** 新闻发布会 */
  | 'PRESS_CONFERENCE'
  /** 报刊 */
  | 'NEWSPAPER'
  /** 广播 */
  | 'RADIO'
  /** 电视 */
  | 'TELEVISION'
  /** 公共查阅场所 */
  | 'READING_ROOM'
  /** 政务服务场所 */
  | 'SERVICE_CENTRE'
  /** 信息公告栏、电子信息屏 */
  | 'NOTICE_BOARD'

/** 来源。 */
export type DisclosureSource =
  /** 原创 */
  | 'ORIGINAL'
  /** 转载 */
  | 'REPUBLISHED'

/** 文件类别。 */
export type PolicyDocumentKind =
  /** 规范性文件 */
  | 'NORMATIVE'
  /** 其他文件 */
  | 'OTHER'
  /** 函 */
  | 'LETTER'
  /** 电 */
  | 'TELEGRAM'

/** 体裁。 */
export type PolicyDocumentGenre =
  /** 决议 */
  | 'RESOLUTION'
  /** 决定 */
  | 'DECISION'
  /** 命令（令） */
  | 'ORDER'
  /** 公报 */
  | 'COMMUNIQUE'
  /** 公告 */
  | 'ANNOUNCEMENT'
  /** 通告 */
  | 'PUBLIC_NOTICE'
  /** 意见 */
  | 'OPINION'
  /** 通知 */
  | 'NOTICE'
  /** 通报 */
  | 'CIRCULAR'
  /** 报告 */
  | 'REPORT'
  /** 请示 */
  | 'SUBMISSION'
  /** 批复 */
  | 'REPLY'
  /** 议案 */
  | 'MOTION'
  /** 函 */
  | 'LETTER'
  /** 纪要 */
  | 'MINUTES'

/** 有效性。 */
export type PolicyDocumentValidity =
  /** 有效 */
  | 'IN_FORCE'
  /** 修改 */
  | 'AMENDED'
  /** 部分失效 */
  | 'PARTLY_LAPSED'
  /** 失效 */
  | 'LAPSED'
  /** 废止 */
  | 'REPEALED'

/** 解读方式。 */
export type InterpretationForm =
  /** 权威解读 */
  | 'AUTHORITATIVE'
  /** 图解政策 */
  | 'ILLUSTRATED'
  /** 责任人解读 */
  | 'BY_OFFICIAL'
  /** 专家解读 */
  | 'BY_EXPERT'
  /** 媒体解读 */
  | 'BY_MEDIA'
  /** 音视频、动漫解读 */
  | 'AUDIO_VIDEO'
  /** 新闻发布会 */
  | 'PRESS_CONFERENCE'
  /** 在线访谈 */
  | 'ONLINE_INTERVIEW'
  /** 政策问答 */
  | 'QUESTIONS'

/** 解读主体。 */
export type InterpretationInterpreterKind =
  /** 起草部门主要负责人 */
  | 'HEAD'
  /** 起草部门其他负责人 */
  | 'OFFICIAL'
  /** 起草部门承办机构 */
  | 'DRAFTING_UNIT'
  /** 专家学者 */
  | 'EXPERT'
  /** 新闻媒体 */
  | 'MEDIA'

/** 会议类型。 */
export type MeetingKind =
  /** 常务会议 */
  | 'EXECUTIVE'
  /** 全体会议 */
  | 'PLENARY'
  /** 专题会议 */
  | 'SPECIAL'
  /** 市（县、区）长办公会议 */
  | 'OFFICE'
  /** 工作会议 */
  | 'WORK'
  /** 电视电话会议 */
  | 'VIDEO'
  /** 其他会议 */
  | 'OTHER'

/** 结果。 */
export type MeetingTopicsRowOutcome =
  /** 审议通过 */
  | 'ADOPTED'
  /** 原则通过，修改后印发 */
  | 'ADOPTED_IN_PRINCIPLE'
  /** 听取汇报，提出要求 */
  | 'HEARD'
  /** 学习传达 */
  | 'STUDIED'
  /** 再作研究 */
  | 'RETURNED'
  /** 未通过 */
  | 'REJECTED'

/** 开放方式。 */
export type MeetingWaysOpened =
  /** 列席会议 */
  | 'SITTING_IN'
  /** 网络直播 */
  | 'WEBCAST'
  /** 电视、广播播出 */
  | 'BROADCAST'
  /** 新闻发布会 */
  | 'PRESS_CONFERENCE'
  /** 会后发布消息 */
  | 'PRESS_RELEASE'

/** 类别。 */
export type MeetingGuestsRowKind =
  /** 利益相关方 */
  | 'STAKEHOLDER'
  /** 群众代表 */
  | 'PUBLIC'
  /** 专家 */
  | 'EXPERT'
  /** 媒体 */
  | 'MEDIA'
  /** 人大代表 */
  | 'PEOPLES_DEPUTY'
  /** 政协委员 */
  | 'POLITICAL_ADVISER'
  /** 其他 */
  | 'OTHER'

/** 任/免。 */
export type AppointmentDecisionsRowAction =
  /** 任 */
  | 'APPOINT'
  /** 免 */
  | 'REMOVE'

/** 招考类别。 */
export type RecruitmentKind =
  /** 公务员录用 */
  | 'CIVIL_SERVANTS'
  /** 公务员遴选 */
  | 'SELECTION'
  /** 事业单位公开招聘 */
  | 'INSTITUTIONS'
  /** 其他招聘 */
  | 'OTHER'

/** 阶段。 */
export type RecruitmentPhase =
  /** 招考公告 */
  | 'ANNOUNCEMENT'
  /** 笔试成绩 */
  | 'WRITTEN'
  /** 面试和综合成绩 */
  | 'INTERVIEW'
  /** 体检、考察 */
  | 'INSPECTION'
  /** 拟录用公示 */
  | 'PROPOSED'
  /** 录用结果 */
  | 'RESULT'

/** 性别。 */
export type RecruitmentCandidatesRowSex =
  /** 男 */
  | 'MALE'
  /** 女 */
  | 'FEMALE'

/** 结果。 */
export type RecruitmentCandidatesRowOutcome =
  /** 拟录用 */
  | 'PROPOSED'
  /** 录用 */
  | 'HIRED'
  /** 不予录用或者放弃 */
  | 'NOT_HIRED'

/** 信息类别。 */
export type EmergencyKind =
  /** 应急预案 */
  | 'PLAN'
  /** 预警信息 */
  | 'WARNING'
  /** 应对情况 */
  | 'RESPONSE'

/** 状态。 */
export type EmergencyStanding =
  /** 生效中（响应中） */
  | 'ACTIVE'
  /** 已调整 */
  | 'ADJUSTED'
  /** 已解除（已结束、已废止） */
  | 'ENDED'

/** 突发事件类别。 */
export type EmergencyCategory =
  /** 自然灾害 */
  | 'NATURAL'
  /** 事故灾难 */
  | 'ACCIDENT'
  /** 公共卫生事件 */
  | 'PUBLIC_HEALTH'
  /** 社会安全事件 */
  | 'SOCIAL_SECURITY'

/** 预案类别。 */
export type EmergencyPlanKind =
  /** 总体应急预案 */
  | 'OVERALL'
  /** 专项应急预案 */
  | 'SPECIAL'
  /** 部门应急预案 */
  | 'DEPARTMENT'
  /** 其他应急预案 */
  | 'OTHER'

/** 预案规定的内容。 */
export type EmergencyPlanContents =
  /** 应急管理工作的组织指挥体系与职责 */
  | 'COMMAND'
  /** 预防与预警机制 */
  | 'PREVENTION'
  /** 处置程序 */
  | 'HANDLING'
  /** 应急保障措施 */
  | 'SAFEGUARDS'
  /** 事后恢复与重建措施 */
  | 'RECOVERY'

/** 预警级别。 */
export type EmergencyWarningLevel =
  /** 蓝色（四级） */
  | 'BLUE'
  /** 黄色（三级） */
  | 'YELLOW'
  /** 橙色（二级） */
  | 'ORANGE'
  /** 红色（一级） */
  | 'RED'

/** 事件级别。 */
export type EmergencyEventLevel =
  /** 特别重大（Ⅰ级） */
  | 'EXTREMELY_SERIOUS'
  /** 重大（Ⅱ级） */
  | 'SERIOUS'
  /** 较大（Ⅲ级） */
  | 'CONSIDERABLE'
  /** 一般（Ⅳ级） */
  | 'ORDINARY'

/** 应急响应级别。 */
export type EmergencyResponseLevel =
  /** Ⅰ级响应 */
  | 'FIRST'
  /** Ⅱ级响应 */
  | 'SECOND'
  /** Ⅲ级响应 */
  | 'THIRD'
  /** Ⅳ级响应 */
  | 'FOURTH'

/** 类别。 */
export type InspectionNewsKind =
  /** 督查部署 */
  | 'ARRANGEMENT'
  /** 督查进展 */
  | 'PROGRESS'
  /** 督查通报 */
  | 'CIRCULAR'
  /** 整改情况 */
  | 'RECTIFICATION'

/** 整改进展。 */
export type InspectionNewsFindingsRowProgress =
  /** 未整改 */
  | 'NOT_BEGUN'
  /** 正在整改 */
  | 'UNDER_WAY'
  /** 已完成 */
  | 'FINISHED'

/** 规划类别。 */
export type PlanKind =
  /** 国民经济和社会发展规划 */
  | 'DEVELOPMENT'
  /** 专项规划 */
  | 'SPECIAL'
  /** 区域规划 */
  | 'REGIONAL'
  /** 国土空间（城乡）规划 */
  | 'SPATIAL'
  /** 国民经济和社会发展年度计划 */
  | 'ANNUAL_DEVELOPMENT'
  /** 年度工作计划、工作要点 */
  | 'ANNUAL_WORK'
  /** 行动计划、实施方案 */
  | 'ACTION_PLAN'

/** 阶段。 */
export type PlanStanding =
  /** 征求意见稿 */
  | 'DRAFT'
  /** 已批准实施 */
  | 'APPROVED'
  /** 已调整 */
  | 'ADJUSTED'
  /** 中期评估 */
  | 'ASSESSED'
  /** 已到期 */
  | 'COMPLETED'

/** 属性。 */
export type PlanTargetsRowNature =
  /** 约束性 */
  | 'BINDING'
  /** 预期性 */
  | 'ANTICIPATED'

/** 类别。 */
export type StatisticalReleaseKind =
  /** 统计公报 */
  | 'COMMUNIQUE'
  /** 月度、季度数据 */
  | 'REGULAR'
  /** 统计年鉴 */
  | 'YEARBOOK'
  /** 普查、调查公报 */
  | 'CENSUS'
  /** 统计分析 */
  | 'ANALYSIS'

/** 数据状态。 */
export type StatisticalReleaseDataState =
  /** 初步数 */
  | 'PRELIMINARY'
  /** 最终数 */
  | 'FINAL'
  /** 修订数 */
  | 'REVISED'

/** 申请的提交方式。 */
export type DisclosureGuideRequestWays =
  /** 当面提交 */
  | 'IN_PERSON'
  /** 信函 */
  | 'POST'
  /** 传真 */
  | 'FAX'
  /** 网上提交 */
  | 'ONLINE'
  /** 电子邮件 */
  | 'EMAIL'

/** 制度类别。 */
export type DisclosureRuleRank =
  /** 法律 */
  | 'LAW'
  /** 行政法规 */
  | 'ADMINISTRATIVE_REGULATION'
  /** 地方性法规 */
  | 'LOCAL_REGULATION'
  /** 部门规章 */
  | 'DEPARTMENTAL_RULE'
  /** 地方政府规章 */
  | 'LOCAL_RULE'
  /** 规范性文件 */
  | 'NORMATIVE'
  /** 工作制度 */
  | 'STANDING'

/** 规范的事项。 */
export type DisclosureRuleMatters =
  /** 综合 */
  | 'GENERAL'
  /** 主动公开 */
  | 'PROACTIVE'
  /** 依申请公开 */
  | 'ON_REQUEST'
  /** 公开审查和保密 */
  | 'REVIEW'
  /** 指南、目录和平台 */
  | 'CATALOGUE'
  /** 政策解读和回应关切 */
  | 'INTERPRETATION'
  /** 会议开放 */
  | 'MEETINGS'
  /** 年度报告和统计 */
  | 'REPORT'
  /** 监督、考核和责任追究 */
  | 'ASSESSMENT'
  /** 重点领域和公共企事业单位 */
  | 'KEY_AREAS'

/** 有效性。 */
export type DisclosureRuleValidity =
  /** 有效 */
  | 'IN_FORCE'
  /** 修改 */
  | 'AMENDED'
  /** 部分失效 */
  | 'PARTLY_LAPSED'
  /** 失效 */
  | 'LAPSED'
  /** 废止 */
  | 'REPEALED'

/** 类型。 */
export type BudgetKind =
  /** 预算 */
  | 'BUDGET'
  /** 决算 */
  | 'ACCOUNT'
  /** 调整 */
  | 'ADJUSTMENT'

/** 层级。 */
export type BudgetScope =
  /** 政府 */
  | 'GOVERNMENT'
  /** 部门 */
  | 'DEPARTMENT'
  /** 单位 */
  | 'UNIT'

/** 内容。 */
export type BudgetContentsRowContent =
  /** 预（决）算草案报告 */
  | 'DRAFT_REPORT'
  /** 转移支付情况说明 */
  | 'TRANSFER_PAYMENTS'
  /** 举借债务情况说明 */
  | 'DEBT'
  /** “三公”经费安排（增减变化）说明 */
  | 'THREE_PUBLIC_CHANGE'
  /** 收入表（一般公共预算、部门收入） */
  | 'REVENUE'
  /** 支出表（一般公共预算、部门支出） */
  | 'EXPENDITURE'
  /** 一般公共预算本级支出表 */
  | 'LOCAL_EXPENDITURE'
  /** 一般公共预算（本级）基本支出表 */
  | 'BASIC_EXPENDITURE'
  /** 税收返还和转移支付表 */
  | 'TRANSFERS'
  /** 政府一般债务限额和余额情况表 */
  | 'GENERAL_DEBT'
  /** 政府性基金收入表 */
  | 'FUND_REVENUE'
  /** 政府性基金支出表 */
  | 'FUND_EXPENDITURE'
  /** 本级政府性基金支出表 */
  | 'LOCAL_FUND_EXPENDITURE'
  /** 政府性基金转移支付表 */
  | 'FUND_TRANSFERS'
  /** 政府专项债务限额和余额情况表 */
  | 'SPECIAL_DEBT'
  /** 国有资本经营预算收入表 */
  | 'CAPITAL_REVENUE'
  /** 国有资本经营预算支出表 */
  | 'CAPITAL_EXPENDITURE'
  /** 社会保险基金收入表 */
  | 'INSURANCE_REVENUE'
  /** 社会保险基金支出表 */
  | 'INSURANCE_EXPENDITURE'
  /** 部门收支总体情况表（收入支出决算总表） */
  | 'OVERVIEW'
  /** 财政拨款收支总体情况表 */
  | 'APPROPRIATIONS'
  /** 一般公共预算（财政拨款）支出情况表 */
  | 'GENERAL_EXPENDITURE'
  /** 一般公共预算“三公”经费支出情况表 */
  | 'THREE_PUBLIC'
  /** 部门职责 */
  | 'FUNCTIONS'
  /** 机构设置情况 */
  | 'STRUCTURE'
  /** 收支增减变化情况说明 */
  | 'CHANGES'
  /** 机关运行经费情况说明 */
  | 'OPERATING_FUNDS'
  /** 政府采购情况说明 */
  | 'PROCUREMENT'
  /** 国有资产占用情况说明 */
  | 'STATE_ASSETS'
  /** 预算绩效情况说明 */
  | 'PERFORMANCE'
  /** 名词解释 */
  | 'TERMS'

/** 公开情况。 */
export type BudgetContentsRowState =
  /** 公开 */
  | 'DISCLOSED'
  /** 为空 */
  | 'EMPTY'

/** 类别。 */
export type BudgetTransfersRowKind =
  /** 税收返还 */
  | 'TAX_REFUND'
  /** 一般性转移支付 */
  | 'GENERAL'
  /** 专项转移支付 */
  | 'SPECIAL'

/** 预算级次。 */
export type SpecialFundLevel =
  /** 市级部门预算专项资金 */
  | 'OWN'
  /** 市对县区转移支付专项资金 */
  | 'TRANSFER'

/** 进展。 */
export type SpecialFundPhase =
  /** 列入清单 */
  | 'LISTED'
  /** 分配结果 */
  | 'DISTRIBUTED'
  /** 绩效评价 */
  | 'EVALUATED'

/** 审计类型。 */
export type AuditResultKind =
  /** 预算执行和其他财政收支审计 */
  | 'BUDGET_EXECUTION'
  /** 部门预算执行审计 */
  | 'DEPARTMENT_BUDGET'
  /** 政策落实跟踪审计 */
  | 'POLICY'
  /** 政府投资项目审计 */
  | 'INVESTMENT'
  /** 专项审计（调查） */
  | 'SPECIAL'
  /** 企业审计 */
  | 'ENTERPRISE'
  /** 经济责任审计 */
  | 'ACCOUNTABILITY'
  /** 自然资源资产审计 */
  | 'NATURAL_RESOURCES'

/** 阶段。 */
export type AuditResultPhase =
  /** 审计结果 */
  | 'RESULT'
  /** 整改情况 */
  | 'RECTIFYING'
  /** 整改完成 */
  | 'RECTIFIED'

/** 状态。 */
export type AuditResultFindingsRowState =
  /** 未整改 */
  | 'PENDING'
  /** 正在整改 */
  | 'UNDER_WAY'
  /** 已整改 */
  | 'DONE'
  /** 已移送处理 */
  | 'TRANSFERRED'

/** 信息类别。 */
export type MajorProjectPhase =
  /** 批准服务信息 */
  | 'SERVICE'
  /** 批准结果信息 */
  | 'APPROVALS'
  /** 招标投标信息 */
  | 'TENDERS'
  /** 征收土地信息 */
  | 'LAND_TAKING'
  /** 重大设计变更信息 */
  | 'DESIGN_CHANGES'
  /** 施工有关信息 */
  | 'CONSTRUCTION'
  /** 质量安全监督信息 */
  | 'QUALITY_SAFETY'
  /** 竣工有关信息 */
  | 'COMPLETION'

/** 项目类型。 */
export type MajorProjectApprovalKind =
  /** 审批 */
  | 'APPROVAL'
  /** 核准 */
  | 'VERIFICATION'
  /** 备案 */
  | 'FILING'

/** 审批事项。 */
export type MajorProjectApprovalsRowMatter =
  /** 项目建议书 */
  | 'PROPOSAL'
  /** 可行性研究报告 */
  | 'FEASIBILITY'
  /** 初步设计 */
  | 'PRELIMINARY_DESIGN'
  /** 投资概算 */
  | 'BUDGET_ESTIMATE'
  /** 项目核准 */
  | 'VERIFICATION'
  /** 项目备案 */
  | 'FILING'
  /** 节能审查 */
  | 'ENERGY_SAVING'
  /** 选址意见书 */
  | 'SITE_OPINION'
  /** 建设用地（用海）预审 */
  | 'LAND_PRE_REVIEW'
  /** 环境影响评价审批 */
  | 'ENVIRONMENT'
  /** 建设用地规划许可 */
  | 'LAND_PLANNING'
  /** 建设工程规划许可 */
  | 'WORKS_PLANNING'
  /** 施工许可（开工报告） */
  | 'CONSTRUCTION'
  /** 消防设计审核 */
  | 'FIRE_SAFETY'
  /** 水土保持方案审批 */
  | 'WATER_CONSERVATION'
  /** 取水许可 */
  | 'WATER_TAKING'
  /** 洪水影响评价 */
  | 'FLOOD_IMPACT'
  /** 文物保护审批 */
  | 'HERITAGE'
  /** 招标事项核准 */
  | 'TENDER_SCOPE'
  /** 其他 */
  | 'OTHER'

/** 审批结果。 */
export type MajorProjectApprovalsRowResult =
  /** 批准（准予） */
  | 'APPROVED'
  /** 不予批准 */
  | 'REFUSED'
  /** 已备案 */
  | 'FILED'
  /** 撤回、撤销 */
  | 'WITHDRAWN'

/** 信息类别。 */
export type MajorProjectTendersRowNotice =
  /** 资格预审公告 */
  | 'PREQUALIFICATION'
  /** 招标公告 */
  | 'INVITATION'
  /** 中标候选人公示 */
  | 'CANDIDATES'
  /** 中标结果公示 */
  | 'RESULT'
  /** 合同订立及履行 */
  | 'CONTRACT'
  /** 更正、终止公告 */
  | 'CHANGE'

/** 环节。 */
export type MajorProjectLandNoticesRowNotice =
  /** 征收土地告知书 */
  | 'LETTER'
  /** 征收土地预公告 */
  | 'PRELIMINARY'
  /** 土地现状调查 */
  | 'SURVEY'
  /** 社会稳定风险评估 */
  | 'RISK_ASSESSMENT'
  /** 征地补偿安置方案公告 */
  | 'PLAN'
  /** 补偿登记 */
  | 'REGISTRATION'
  /** 征收土地公告 */
  | 'TAKING'

/** 类别。 */
export type MajorProjectContractorsRowRole =
  /** 勘察 */
  | 'SURVEY'
  /** 设计 */
  | 'DESIGN'
  /** 施工图审查 */
  | 'DRAWING_REVIEW'
  /** 施工 */
  | 'CONSTRUCTION'
  /** 监理 */
  | 'SUPERVISION'
  /** 检测 */
  | 'TESTING'

/** 类别。 */
export type MajorProjectSupervisionRowKind =
  /** 质量监督 */
  | 'QUALITY'
  /** 安全监督 */
  | 'SAFETY'

/** 竣工验收结果。 */
export type MajorProjectAcceptance =
  /** 合格 */
  | 'PASSED'
  /** 不合格 */
  | 'FAILED'

/** 交易类别。 */
export type ResourceTradeCategory =
  /** 国有土地使用权出让 */
  | 'LAND'
  /** 矿业权出让 */
  | 'MINING'
  /** 政府采购 */
  | 'PROCUREMENT'
  /** 国有产权交易 */
  | 'STATE_PROPERTY'
  /** 工程建设项目招标投标 */
  | 'CONSTRUCTION'
  /** 住房保障 */
  | 'HOUSING'

/** 交易方式。 */
export type ResourceTradeMethod =
  /** 公开招标 */
  | 'OPEN_TENDER'
  /** 邀请招标 */
  | 'INVITED_TENDER'
  /** 竞争性谈判 */
  | 'NEGOTIATION'
  /** 竞争性磋商 */
  | 'CONSULTATION'
  /** 询价 */
  | 'INQUIRY'
  /** 单一来源 */
  | 'SINGLE_SOURCE'
  /** 拍卖 */
  | 'AUCTION'
  /** 挂牌 */
  | 'LISTING'
  /** 网络竞价 */
  | 'ONLINE_BIDDING'
  /** 协议 */
  | 'AGREEMENT'

/** 交易环节。 */
export type ResourceTradePhase =
  /** 交易公告 */
  | 'ANNOUNCED'
  /** 资格审查结果 */
  | 'QUALIFIED'
  /** 交易过程 */
  | 'TRADING'
  /** 成交 */
  | 'CONCLUDED'
  /** 履约 */
  | 'PERFORMING'
  /** 变更 */
  | 'CHANGED'

/** 结果。 */
export type ResourceTradeQualificationsRowResult =
  /** 合格 */
  | 'PASSED'
  /** 不合格 */
  | 'FAILED'

/** 类别。 */
export type ResourceTradeChangesRowKind =
  /** 更正 */
  | 'CORRECTION'
  /** 延期 */
  | 'POSTPONEMENT'
  /** 中止 */
  | 'SUSPENSION'
  /** 终止 */
  | 'TERMINATION'
  /** 合同变更 */
  | 'CONTRACT'

/** 领域。 */
export type PublicWelfareArea =
  /** 脱贫攻坚 */
  | 'POVERTY_RELIEF'
  /** 社会救助和社会福利 */
  | 'SOCIAL_ASSISTANCE'
  /** 教育 */
  | 'EDUCATION'
  /** 基本医疗卫生 */
  | 'HEALTH'
  /** 环境保护 */
  | 'ENVIRONMENT_PROTECTION'
  /** 灾害事故救援 */
  | 'DISASTER_RELIEF'
  /** 公共文化体育 */
  | 'CULTURE_SPORTS'

/** 内容类别。 */
export type PublicWelfareContentKind =
  /** 政策措施 */
  | 'POLICY'
  /** 服务事项 */
  | 'SERVICE'
  /** 资金物资分配使用 */
  | 'FUNDS'
  /** 实施情况和结果 */
  | 'RESULT'

/** 公告类别。 */
export type PovertyFundKind =
  /** 资金分配 */
  | 'ALLOCATION'
  /** 扶贫项目 */
  | 'PROJECT'

/** 资金级次。 */
export type PovertyFundLevels =
  /** 中央资金 */
  | 'CENTRAL'
  /** 省级资金 */
  | 'PROVINCIAL'
  /** 市级资金 */
  | 'MUNICIPAL'
  /** 县级资金 */
  | 'COUNTY'
  /** 东西部扶贫协作和社会帮扶资金 */
  | 'SOCIAL'

/** 阶段。 */
export type PovertyFundPhase =
  /** 安排情况 */
  | 'ARRANGED'
  /** 实施情况 */
  | 'IMPLEMENTING'
  /** 完成情况 */
  | 'COMPLETED'

/** 救助类别。 */
export type AssistanceStandardCategory =
  /** 最低生活保障 */
  | 'MINIMUM_LIVING'
  /** 特困人员基本生活 */
  | 'DESTITUTE_LIVING'
  /** 特困人员照料护理 */
  | 'DESTITUTE_CARE'
  /** 孤儿基本生活 */
  | 'ORPHAN'
  /** 临时救助 */
  | 'TEMPORARY'
  /** 医疗救助 */
  | 'MEDICAL'
  /** 其他 */
  | 'OTHER'

/** 城乡。 */
export type AssistanceStandardResidence =
  /** 城市 */
  | 'URBAN'
  /** 农村 */
  | 'RURAL'
  /** 城乡统一 */
  | 'BOTH'

/** 护理档次。 */
export type AssistanceStandardCareLevel =
  /** 全自理 */
  | 'ABLE'
  /** 半护理 */
  | 'HALF'
  /** 全护理 */
  | 'FULL'

/** 计发单位。 */
export type AssistanceStandardPer =
  /** 元/人·月 */
  | 'PERSON_MONTH'
  /** 元/人·年 */
  | 'PERSON_YEAR'
  /** 元/户·次 */
  | 'HOUSEHOLD_TIME'
  /** 元/人·次 */
  | 'PERSON_TIME'

/** 救助类别。 */
export type AssistanceRollScheme =
  /** 最低生活保障 */
  | 'MINIMUM_LIVING'
  /** 特困人员供养 */
  | 'DESTITUTE'
  /** 临时救助 */
  | 'TEMPORARY'
  /** 医疗救助 */
  | 'MEDICAL'
  /** 孤儿和困境儿童保障 */
  | 'CHILDREN'

/** 阶段。 */
export type AssistanceRollPhase =
  /** 初审公示 */
  | 'PROPOSED'
  /** 批准公布 */
  | 'APPROVED'
  /** 退出公布 */
  | 'ENDED'

/** 类别。 */
export type AssistanceRollRecipientsRowCategory =
  /** 城市低保 */
  | 'URBAN_MINIMUM'
  /** 农村低保一类 */
  | 'RURAL_MINIMUM1'
  /** 农村低保二类 */
  | 'RURAL_MINIMUM2'
  /** 农村低保三类 */
  | 'RURAL_MINIMUM3'
  /** 农村低保四类 */
  | 'RURAL_MINIMUM4'
  /** 特困分散供养 */
  | 'DESTITUTE_HOME'
  /** 特困集中供养 */
  | 'DESTITUTE_INSTITUTION'
  /** 临时救助 */
  | 'TEMPORARY'
  /** 医疗救助 */
  | 'MEDICAL'
  /** 孤儿 */
  | 'ORPHAN'
  /** 困境儿童 */
  | 'CHILD_IN_NEED'

/** 监测类型。 */
export type WaterQualitySampleType =
  /** 水源地 */
  | 'SOURCE'
  /** 出厂水 */
  | 'PLANT'
  /** 末梢水 */
  | 'TAP'
  /** 二次供水 */
  | 'SECONDARY'

/** 水源类型。 */
export type WaterQualityWaterBody =
  /** 地表水 */
  | 'SURFACE'
  /** 地下水 */
  | 'GROUND'

/** 执行标准。 */
export type WaterQualityStandard =
  /** GB 3838-2002 */
  | 'SURFACE2002'
  /** GB/T 14848-1993 */
  | 'GROUND1993'
  /** GB/T 14848-2017 */
  | 'GROUND2017'
  /** GB 5749-2006 */
  | 'DRINKING2006'
  /** GB 5749-2022 */
  | 'DRINKING2022'

/** 评价类别。 */
export type WaterQualityWaterClass =
  /** Ⅰ类 */
  | 'I'
  /** Ⅱ类 */
  | 'II'
  /** Ⅲ类 */
  | 'III'
  /** Ⅳ类 */
  | 'IV'
  /** Ⅴ类 */
  | 'V'

/** 监测要素。 */
export type EnvironmentQualityMedium =
  /** 环境空气 */
  | 'AIR'
  /** 地表水 */
  | 'SURFACE_WATER'
  /** 声环境 */
  | 'NOISE'
  /** 污染源 */
  | 'POLLUTION'
  /** 综合 */
  | 'COMPREHENSIVE'

/** 污染物。 */
export type EnvironmentQualityAirReadingsRowPollutant =
  /** PM2.5 */
  | 'PM25'
  /** PM10 */
  | 'PM10'
  /** SO2 */
  | 'SO2'
  /** NO2 */
  | 'NO2'
  /** CO */
  | 'CO'
  /** O3 */
  | 'O3'

/** 单位。 */
export type EnvironmentQualityAirReadingsRowUnit =
  /** μg/m³ */
  | 'MICROGRAM'
  /** mg/m³ */
  | 'MILLIGRAM'

/** 水质目标。 */
export type EnvironmentQualitySectionsRowTarget =
  /** Ⅰ类 */
  | 'I'
  /** Ⅱ类 */
  | 'II'
  /** Ⅲ类 */
  | 'III'
  /** Ⅳ类 */
  | 'IV'
  /** Ⅴ类 */
  | 'V'
  /** 劣Ⅴ类 */
  | 'INFERIOR'

/** 水质类别。 */
export type EnvironmentQualitySectionsRowFound =
  /** Ⅰ类 */
  | 'I'
  /** Ⅱ类 */
  | 'II'
  /** Ⅲ类 */
  | 'III'
  /** Ⅳ类 */
  | 'IV'
  /** Ⅴ类 */
  | 'V'
  /** 劣Ⅴ类 */
  | 'INFERIOR'

/** 功能区类别。 */
export type EnvironmentQualityNoiseReadingsRowZone =
  /** 0类 */
  | 'ZONE0'
  /** 1类 */
  | 'ZONE1'
  /** 2类 */
  | 'ZONE2'
  /** 3类 */
  | 'ZONE3'
  /** 4a类 */
  | 'ZONE4A'
  /** 4b类 */
  | 'ZONE4B'

/** 督察（行动）类别。 */
export type RectificationProgramme =
  /** 中央生态环境保护督察 */
  | 'CENTRAL_INSPECTION'
  /** 督察“回头看” */
  | 'LOOK_BACK'
  /** 省级生态环境保护督察 */
  | 'PROVINCIAL_INSPECTION'
  /** 水源地环境保护专项行动 */
  | 'WATER_SOURCES'
  /** 其他 */
  | 'OTHER'

/** 公开阶段。 */
export type RectificationPhase =
  /** 问题清单 */
  | 'PROBLEMS'
  /** 整改方案 */
  | 'PLAN'
  /** 整改进展 */
  | 'PROGRESS'
  /** 整改完成 */
  | 'CLOSED'

/** 整改状态。 */
export type RectificationProblemsRowState =
  /** 未启动 */
  | 'NOT_STARTED'
  /** 整改中 */
  | 'UNDER_WAY'
  /** 已完成整改 */
  | 'COMPLETED'
  /** 已销号 */
  | 'CLOSED'

/** 公示种类。 */
export type MedicalPriceKind =
  /** 医疗服务项目 */
  | 'SERVICE'
  /** 常用药品 */
  | 'DRUG'
  /** 主要医用耗材 */
  | 'CONSUMABLE'

/** 医疗机构等级。 */
export type MedicalPriceInstitutionLevel =
  /** 三级 */
  | 'TERTIARY'
  /** 二级 */
  | 'SECONDARY'
  /** 一级 */
  | 'PRIMARY'
  /** 基层医疗卫生机构 */
  | 'GRASSROOTS'

/** 定价方式。 */
export type MedicalPricePricesRowPricing =
  /** 政府定价 */
  | 'GOVERNMENT'
  /** 政府指导价 */
  | 'GUIDED'
  /** 市场调节价 */
  | 'MARKET'

/** 医保类别。 */
export type MedicalPricePricesRowInsurance =
  /** 甲类 */
  | 'A'
  /** 乙类 */
  | 'B'
  /** 自费 */
  | 'NONE'

/** 公开阶段。 */
export type FoodSamplingPhase =
  /** 抽检结果 */
  | 'RESULT'
  /** 核查处置 */
  | 'HANDLING'

/** 产品类别。 */
export type FoodSamplingProductKind =
  /** 食品 */
  | 'FOOD'
  /** 食用农产品 */
  | 'FARM_PRODUCE'
  /** 保健食品 */
  | 'HEALTH_FOOD'
  /** 药品 */
  | 'DRUG'
  /** 医疗器械 */
  | 'DEVICE'
  /** 化妆品 */
  | 'COSMETIC'

/** 检验结论。 */
export type FoodSamplingSamplesRowVerdict =
  /** 合格 */
  | 'QUALIFIED'
  /** 不合格 */
  | 'UNQUALIFIED'

/** 抽查类型。 */
export type InspectionPlanKind =
  /** 部门内抽查 */
  | 'DEPARTMENTAL'
  /** 部门联合抽查 */
  | 'JOINT'

/** 事项类别。 */
export type InspectionPlanTasksRowCategory =
  /** 重点检查事项 */
  | 'KEY'
  /** 一般检查事项 */
  | 'GENERAL'

/** 抽查类型。 */
export type InspectionMattersKind =
  /** 部门内抽查 */
  | 'DEPARTMENTAL'
  /** 部门联合抽查 */
  | 'JOINT'

/** 事项类别。 */
export type InspectionMattersMattersRowCategory =
  /** 重点检查事项 */
  | 'KEY'
  /** 一般检查事项 */
  | 'GENERAL'

/** 类型。 */
export type InspectionObjectsObjectsRowKind =
  /** 企业 */
  | 'ENTERPRISE'
  /** 个体工商户 */
  | 'INDIVIDUAL_BUSINESS'
  /** 农民专业合作社 */
  | 'COOPERATIVE'
  /** 机关、事业单位 */
  | 'INSTITUTION'
  /** 社会组织 */
  | 'SOCIAL_ORGANISATION'
  /** 产品 */
  | 'PRODUCT'
  /** 项目 */
  | 'PROJECT'
  /** 行为 */
  | 'CONDUCT'

/** 类别。 */
export type InspectorsInspectorsRowKind =
  /** 行政执法类公务员 */
  | 'OFFICIAL'
  /** 具有行政执法资格的工作人员 */
  | 'QUALIFIED'
  /** 从事日常监管工作的人员 */
  | 'SUPERVISOR'

/** 有效性。 */
export type InspectionRulesValidity =
  /** 有效 */
  | 'IN_FORCE'
  /** 修改 */
  | 'AMENDED'
  /** 部分失效 */
  | 'PARTLY_LAPSED'
  /** 失效 */
  | 'LAPSED'
  /** 废止 */
  | 'REPEALED'

/** 抽查类型。 */
export type InspectionResultKind =
  /** 部门内抽查 */
  | 'DEPARTMENTAL'
  /** 部门联合抽查 */
  | 'JOINT'

/** 检查结果。 */
export type InspectionResultResultsRowFinding =
  /** 未发现问题 */
  | 'NOTHING'
  /** 未按规定公示应当公示的信息 */
  | 'NOT_PUBLICISED'
  /** 公示信息隐瞒真实情况、弄虚作假 */
  | 'FALSE_INFORMATION'
  /** 通过登记的住所（经营场所）无法联系 */
  | 'UNREACHABLE'
  /** 发现问题已责令改正 */
  | 'CORRECTED'
  /** 不配合检查情节严重 */
  | 'UNCOOPERATIVE'
  /** 未发现开展本次抽查涉及的经营活动 */
  | 'NO_SUCH_ACTIVITY'
  /** 发现问题待后续处理 */
  | 'PENDING'
  /** 其他 */
  | 'OTHER'

/** 公开阶段。 */
export type HousingProjectPhase =
  /** 年度计划 */
  | 'PLAN'
  /** 开工 */
  | 'STARTED'
  /** 竣工 */
  | 'COMPLETED'

/** 保障性住房类别。 */
export type HousingProjectHousingKind =
  /** 公共租赁住房 */
  | 'PUBLIC_RENTAL'
  /** 廉租住房 */
  | 'LOW_RENT'
  /** 棚户区改造安置住房 */
  | 'SHANTYTOWN'
  /** 经济适用住房 */
  | 'ECONOMIC'
  /** 限价商品住房 */
  | 'PRICE_LIMITED'
  /** 共有产权住房 */
  | 'SHARED_OWNERSHIP'

/** 建设方式。 */
export type HousingProjectBuildingWay =
  /** 集中新建 */
  | 'CONCENTRATED'
  /** 配建 */
  | 'INCLUDED'
  /** 改建 */
  | 'REBUILT'
  /** 购买 */
  | 'PURCHASED'
  /** 长期租赁 */
  | 'LEASED'

/** 保障性住房类别。 */
export type HousingAllocationHousingKind =
  /** 公共租赁住房 */
  | 'PUBLIC_RENTAL'
  /** 廉租住房 */
  | 'LOW_RENT'
  /** 棚户区改造安置住房 */
  | 'SHANTYTOWN'
  /** 经济适用住房 */
  | 'ECONOMIC'
  /** 限价商品住房 */
  | 'PRICE_LIMITED'
  /** 共有产权住房 */
  | 'SHARED_OWNERSHIP'

/** 公开阶段。 */
export type HousingAllocationPhase =
  /** 房源公告 */
  | 'SUPPLY'
  /** 审核结果公示 */
  | 'REVIEW'
  /** 摇号 */
  | 'LOTTERY'
  /** 分配结果 */
  | 'RESULT'

/** 审核结果。 */
export type HousingAllocationApplicantsRowVerdict =
  /** 符合条件 */
  | 'PASSED'
  /** 不符合条件 */
  | 'FAILED'

/** 保障性住房类别。 */
export type HousingExitHousingKind =
  /** 公共租赁住房 */
  | 'PUBLIC_RENTAL'
  /** 廉租住房 */
  | 'LOW_RENT'
  /** 棚户区改造安置住房 */
  | 'SHANTYTOWN'
  /** 经济适用住房 */
  | 'ECONOMIC'
  /** 限价商品住房 */
  | 'PRICE_LIMITED'
  /** 共有产权住房 */
  | 'SHARED_OWNERSHIP'

/** 退出原因。 */
export type HousingExitExitsRowReason =
  /** 收入、财产超过标准 */
  | 'INCOME'
  /** 取得其他住房 */
  | 'OTHER_HOME'
  /** 租赁期满没有续租 */
  | 'EXPIRED'
  /** 累计拖欠租金 */
  | 'ARREARS'
  /** 转借、转租或者擅自调换 */
  | 'SUBLET'
  /** 改变用途或者破坏装修 */
  | 'MISUSE'
  /** 连续闲置 */
  | 'VACANT'
  /** 隐瞒、虚报申请情况 */
  | 'FRAUD'
  /** 自愿退出 */
  | 'VOLUNTARY'
  /** 其他 */
  | 'OTHER'

/** 退出方式。 */
export type HousingExitExitsRowWay =
  /** 腾退 */
  | 'VACATED'
  /** 责令收回 */
  | 'EVICTED'
  /** 取得完全产权 */
  | 'BOUGHT'

/** 公开种类。 */
export type ProvidentFundKind =
  /** 年度报告 */
  | 'ANNUAL_REPORT'
  /** 月度、季度报告 */
  | 'PERIODIC_REPORT'
  /** 利率和额度 */
  | 'RATES'
  /** 政策通知 */
  | 'POLICY'

/** 提取原因。 */
export type ProvidentFundWithdrawalsRowReason =
  /** 购买、建造、翻建、大修自住住房 */
  | 'HOME'
  /** 偿还购房贷款本息 */
  | 'REPAYMENT'
  /** 租赁住房 */
  | 'RENT'
  /** 离休、退休 */
  | 'RETIREMENT'
  /** 完全丧失劳动能力并终止劳动关系 */
  | 'INCAPACITY'
  /** 出境定居 */
  | 'EMIGRATION'
  /** 死亡或者被宣告死亡 */
  | 'DEATH'
  /** 其他 */
  | 'OTHER'

/** 行政相对人类别。 */
export type AdministrativeLicencePartyKind =
  /** 法人及非法人组织 */
  | 'LEGAL_PERSON'
  /** 自然人 */
  | 'NATURAL_PERSON'
  /** 个体工商户 */
  | 'INDIVIDUAL_BUSINESS'

/** 许可类别。 */
export type AdministrativeLicenceLicenceKind =
  /** 普通 */
  | 'ORDINARY'
  /** 特许 */
  | 'FRANCHISE'
  /** 认可 */
  | 'RECOGNITION'
  /** 核准 */
  | 'VERIFICATION'
  /** 登记 */
  | 'REGISTRATION'
  /** 其他 */
  | 'OTHER'

/** 当前状态。 */
export type AdministrativeLicenceState =
  /** 有效 */
  | 'VALID'
  /** 无效 */
  | 'INVALID'

/** 行政相对人类别。 */
export type AdministrativePenaltyPartyKind =
  /** 法人及非法人组织 */
  | 'LEGAL_PERSON'
  /** 自然人 */
  | 'NATURAL_PERSON'
  /** 个体工商户 */
  | 'INDIVIDUAL_BUSINESS'

/** 处罚类别。 */
export type AdministrativePenaltyPenalties =
  /** 警告 */
  | 'WARNING'
  /** 通报批评 */
  | 'CRITICISM'
  /** 罚款 */
  | 'FINE'
  /** 没收违法所得 */
  | 'CONFISCATE_GAINS'
  /** 没收非法财物 */
  | 'CONFISCATE_GOODS'
  /** 暂扣许可证件 */
  | 'SUSPEND_LICENCE'
  /** 降低资质等级 */
  | 'DOWNGRADE'
  /** 吊销许可证件 */
  | 'REVOKE_LICENCE'
  /** 限制开展生产经营活动 */
  | 'RESTRICT_BUSINESS'
  /** 责令停产停业 */
  | 'SUSPEND_BUSINESS'
  /** 责令关闭 */
  | 'CLOSE_DOWN'
  /** 限制从业 */
  | 'RESTRICT_EMPLOYMENT'
  /** 行政拘留 */
  | 'DETENTION'
  /** 其他 */
  | 'OTHER'

/** 公示期。 */
export type AdministrativePenaltyDisplayPeriod =
  /** 三个月 */
  | 'THREE_MONTHS'
  /** 三年 */
  | 'THREE_YEARS'
  /** 按实际限制期限 */
  | 'RESTRICTION'

/** 事项类型。 */
export type ServiceItemItemKind =
  /** 行政许可 */
  | 'LICENCE'
  /** 行政处罚 */
  | 'PENALTY'
  /** 行政强制 */
  | 'COMPULSION'
  /** 行政征收 */
  | 'LEVY'
  /** 行政给付 */
  | 'PAYMENT'
  /** 行政检查 */
  | 'INSPECTION'
  /** 行政确认 */
  | 'CONFIRMATION'
  /** 行政奖励 */
  | 'REWARD'
  /** 行政裁决 */
  | 'ADJUDICATION'
  /** 其他行政权力 */
  | 'OTHER_POWER'
  /** 公共服务 */
  | 'PUBLIC_SERVICE'

/** 批次。 */
export type ServiceItemBatch =
  /** 第一批 */
  | 'FIRST'
  /** 第二批 */
  | 'SECOND'
  /** 第三批 */
  | 'THIRD'
  /** 第四批 */
  | 'FOURTH'

/** 行使层级。 */
export type ServiceItemLevel =
  /** 国家级 */
  | 'NATIONAL'
  /** 省级 */
  | 'PROVINCIAL'
  /** 市级 */
  | 'CITY'
  /** 县级 */
  | 'COUNTY'
  /** 乡级 */
  | 'TOWNSHIP'

/** 服务对象。 */
export type ServiceItemServed =
  /** 自然人 */
  | 'NATURAL_PERSON'
  /** 法人 */
  | 'LEGAL_PERSON'

/** 办件类型。 */
export type ServiceItemHandling =
  /** 即办件 */
  | 'AT_ONCE'
  /** 承诺件 */
  | 'PROMISED'

/** 时限单位。 */
export type ServiceItemTermUnit =
  /** 工作日 */
  | 'WORKING_DAYS'
  /** 日 */
  | 'DAYS'

/** 到办事现场次数。 */
export type ServiceItemVisits =
  /** 0次 */
  | 'NONE'
  /** 1次 */
  | 'ONCE'

/** 材料形式。 */
export type ServiceItemMaterialsRowForm =
  /** 原件 */
  | 'ORIGINAL'
  /** 复印件 */
  | 'COPY'
  /** 原件和复印件 */
  | 'ORIGINAL_AND_COPY'
  /** 电子材料 */
  | 'ELECTRONIC'

/** 材料来源。 */
export type ServiceItemMaterialsRowObtainedFrom =
  /** 申请人自备 */
  | 'APPLICANT'
  /** 政府部门核发 */
  | 'GOVERNMENT'
  /** 其他 */
  | 'OTHER'

/** 批次。 */
export type CancelledCertificateBatch =
  /** 第一批 */
  | 'FIRST'
  /** 第二批 */
  | 'SECOND'
  /** 第三批 */
  | 'THIRD'

/** 事项类别。 */
export type CancelledCertificateMatter =
  /** 证明材料 */
  | 'CERTIFICATE'
  /** 盖章环节 */
  | 'STAMP'

/** 取消后的办理方式。 */
export type CancelledCertificateReplacement =
  /** 法定证照 */
  | 'STATUTORY_LICENCE'
  /** 书面告知承诺 */
  | 'WRITTEN_PROMISE'
  /** 部门核查 */
  | 'DEPARTMENT_CHECK'
  /** 网络核验 */
  | 'NETWORK_CHECK'
  /** 无需提交 */
  | 'NOT_NEEDED'

/** 职权类别。 */
export type GovernmentPowerPowerKind =
  /** 行政许可 */
  | 'LICENCE'
  /** 行政处罚 */
  | 'PENALTY'
  /** 行政强制 */
  | 'COMPULSION'
  /** 行政征收 */
  | 'LEVY'
  /** 行政给付 */
  | 'PAYMENT'
  /** 行政检查 */
  | 'INSPECTION'
  /** 行政确认 */
  | 'CONFIRMATION'
  /** 行政奖励 */
  | 'REWARD'
  /** 行政裁决 */
  | 'ADJUDICATION'
  /** 其他 */
  | 'OTHER'

/** 调整。 */
export type GovernmentPowerAdjustmentsRowAdjustment =
  /** 新增 */
  | 'ADDED'
  /** 取消 */
  | 'CANCELLED'
  /** 下放 */
  | 'DELEGATED'

/** 信息类别。 */
export type MarketCreditRecord =
  /** 基础信息 */
  | 'REGISTRATION'
  /** 行政许可 */
  | 'LICENCE'
  /** 行政处罚 */
  | 'PENALTY'
  /** 动产抵押登记 */
  | 'MORTGAGE'
  /** 股权出质登记 */
  | 'PLEDGE'
  /** 抽查检查结果 */
  | 'INSPECTION'
  /** 经营异常名录 */
  | 'ABNORMAL'
  /** 严重违法失信名单 */
  | 'SERIOUS'
  /** 守信红名单 */
  | 'TRUSTED'

/** 市场主体类型。 */
export type MarketCreditSubjectKind =
  /** 公司 */
  | 'COMPANY'
  /** 非公司企业 */
  | 'OTHER_ENTERPRISE'
  /** 农民专业合作社 */
  | 'COOPERATIVE'
  /** 个体工商户 */
  | 'INDIVIDUAL_BUSINESS'
  /** 分支机构 */
  | 'BRANCH'

/** 登记状态。 */
export type MarketCreditRegistrationState =
  /** 存续（在营、开业、在册） */
  | 'ACTIVE'
  /** 吊销 */
  | 'REVOKED'
  /** 注销 */
  | 'DEREGISTERED'
  /** 撤销登记 */
  | 'ANNULLED'
  /** 迁出 */
  | 'MOVED_OUT'

/** 名录（名单）状态。 */
export type MarketCreditListingState =
  /** 列入 */
  | 'LISTED'
  /** 移出 */
  | 'REMOVED'

/** 经营异常情形。 */
export type MarketCreditAbnormalCause =
  /** 未按规定期限公示年度报告 */
  | 'ANNUAL_REPORT'
  /** 未按责令期限公示有关企业信息 */
  | 'ORDERED'
  /** 公示信息隐瞒真实情况、弄虚作假 */
  | 'FALSEHOOD'
  /** 通过登记的住所或者经营场所无法联系 */
  | 'UNREACHABLE'
  /** 其他 */
  | 'OTHER'

/** 筛选条件，须全部满足；空的条件不起作用。填写某类信息的条件，则只要该类信息；填写几类的，各按各的条件。 */
export type ItemFilter = {
  /** 信息类别，如 water-quality。满足其一即可。 */
  readonly domain?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 公开责任单位。满足其一即可。填单位代码。 */
  readonly responsibleUnit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 成文日期。在起止日期之间。 */
  readonly formationDate?: InputMaybe<DayRange>
  /** 法定主动公开事项。满足其一即可。 */
  readonly article20?: InputMaybe<ReadonlyArray<DisclosureArticle20>>
  /** 主题分类。满足其一即可。填一级类则含其下各类。 */
  readonly subjectClass?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 来源。满足其一即可。 */
  readonly source?: InputMaybe<ReadonlyArray<DisclosureSource>>
  /** 政府文件。 */
  readonly policyDocument?: InputMaybe<PolicyDocumentFilter>
  /** 政策解读。 */
  readonly interpretation?: InputMaybe<InterpretationFilter>
  /** 政府会议。 */
  readonly meeting?: InputMaybe<MeetingFilter>
  /** 人事任免。 */
  readonly appointment?: InputMaybe<AppointmentFilter>
  /** 招考信息。 */
  readonly recruitment?: InputMaybe<RecruitmentFilter>
  /** 应急信息。 */
  readonly emergency?: InputMaybe<EmergencyFilter>
  /** 督查动态。 */
  readonly inspectionNews?: InputMaybe<InspectionNewsFilter>
  /** 规划计划。 */
  readonly plan?: InputMaybe<PlanFilter>
  /** 统计信息。 */
  readonly statisticalRelease?: InputMaybe<StatisticalReleaseFilter>
  /** 政府信息公开指南。 */
  readonly disclosureGuide?: InputMaybe<DisclosureGuideFilter>
  /** 政府信息公开制度。 */
  readonly disclosureRule?: InputMaybe<DisclosureRuleFilter>
  /** 财政预决算。 */
  readonly budget?: InputMaybe<BudgetFilter>
  /** 专项资金管理清单。 */
  readonly specialFund?: InputMaybe<SpecialFundFilter>
  /** 审计结果。 */
  readonly auditResult?: InputMaybe<AuditResultFilter>
  /** 重大建设项目。 */
  readonly majorProject?: InputMaybe<MajorProjectFilter>
  /** 公共资源交易。 */
  readonly resourceTrade?: InputMaybe<ResourceTradeFilter>
  /** 社会公益事业。 */
  readonly publicWelfare?: InputMaybe<PublicWelfareFilter>
  /** 扶贫资金项目公告公示。 */
  readonly povertyFund?: InputMaybe<PovertyFundFilter>
  /** 社会救助标准。 */
  readonly assistanceStandard?: InputMaybe<AssistanceStandardFilter>
  /** 社会救助对象。 */
  readonly assistanceRoll?: InputMaybe<AssistanceRollFilter>
  /** 水质监测信息。 */
  readonly waterQuality?: InputMaybe<WaterQualityFilter>
  /** 环境质量。 */
  readonly environmentQuality?: InputMaybe<EnvironmentQualityFilter>
  /** 环保督察整改。 */
  readonly rectification?: InputMaybe<RectificationFilter>
  /** 医疗收费和药品价格。 */
  readonly medicalPrice?: InputMaybe<MedicalPriceFilter>
  /** 食品药品抽检。 */
  readonly foodSampling?: InputMaybe<FoodSamplingFilter>
  /** 抽查工作计划。 */
  readonly inspectionPlan?: InputMaybe<InspectionPlanFilter>
  /** 抽查事项清单。 */
  readonly inspectionMatters?: InputMaybe<InspectionMattersFilter>
  /** 检查对象名录。 */
  readonly inspectionObjects?: InputMaybe<InspectionObjectsFilter>
  /** 执法人员名录。 */
  readonly inspectors?: InputMaybe<InspectorsFilter>
  /** 随机抽查工作细则。 */
  readonly inspectionRules?: InputMaybe<InspectionRulesFilter>
  /** 抽查结果。 */
  readonly inspectionResult?: InputMaybe<InspectionResultFilter>
  /** 保障性住房项目。 */
  readonly housingProject?: InputMaybe<HousingProjectFilter>
  /** 保障性住房分配。 */
  readonly housingAllocation?: InputMaybe<HousingAllocationFilter>
  /** 保障性住房退出。 */
  readonly housingExit?: InputMaybe<HousingExitFilter>
  /** 住房公积金管理。 */
  readonly providentFund?: InputMaybe<ProvidentFundFilter>
  /** 行政许可。 */
  readonly administrativeLicence?: InputMaybe<AdministrativeLicenceFilter>
  /** 行政处罚。 */
  readonly administrativePenalty?: InputMaybe<AdministrativePenaltyFilter>
  /** 最多跑一次事项。 */
  readonly serviceItem?: InputMaybe<ServiceItemFilter>
  /** 取消证明事项。 */
  readonly cancelledCertificate?: InputMaybe<CancelledCertificateFilter>
  /** 权责清单。 */
  readonly governmentPower?: InputMaybe<GovernmentPowerFilter>
  /** 市场主体信用。 */
  readonly marketCredit?: InputMaybe<MarketCreditFilter>
}

/** 起止日期。 */
export type DayRange = {
  /** 自，含本数；不填则不限。 */
  readonly from?: InputMaybe<Scalars['Day']['input']>
  /** 至，含本数；不填则不限。 */
  readonly to?: InputMaybe<Scalars['Day']['input']>
}

/** 政府文件的筛选条件，须全部满足。 */
export type PolicyDocumentFilter = {
  /** 发文字号。满足其一即可。 */
  readonly documentNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 文件类别。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<PolicyDocumentKind>>
  /** 体裁。满足其一即可。 */
  readonly genre?: InputMaybe<ReadonlyArray<PolicyDocumentGenre>>
  /** 有效性。满足其一即可。 */
  readonly validity?: InputMaybe<ReadonlyArray<PolicyDocumentValidity>>
  /** 失效日期。在起止日期之间。 */
  readonly expiresOn?: InputMaybe<DayRange>
  /** 作出修改、废止或者宣布失效的文件。填索引号，与其中之一有关即可。 */
  readonly changedBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 备案日期。在起止日期之间。 */
  readonly filedOn?: InputMaybe<DayRange>
}

/** 政策解读的筛选条件，须全部满足。 */
export type InterpretationFilter = {
  /** 解读方式。满足其一即可。 */
  readonly form?: InputMaybe<ReadonlyArray<InterpretationForm>>
  /** 解读的文件。填索引号，与其中之一有关即可。 */
  readonly document?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 解读的是征求意见稿。 */
  readonly ofDraft?: InputMaybe<Scalars['Boolean']['input']>
  /** 解读主体。满足其一即可。 */
  readonly interpreterKind?: InputMaybe<ReadonlyArray<InterpretationInterpreterKind>>
  /** 发布会或者访谈日期。在起止日期之间。 */
  readonly heldOn?: InputMaybe<DayRange>
}

/** 政府会议的筛选条件，须全部满足。 */
export type MeetingFilter = {
  /** 会议类型。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<MeetingKind>>
  /** 召开日期。在起止日期之间。 */
  readonly heldOn?: InputMaybe<DayRange>
  /** 会议议定的文件。填索引号，与其中之一有关即可。 */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 邀请公众列席。 */
  readonly opened?: InputMaybe<Scalars['Boolean']['input']>
  /** 开放方式。满足其一即可。 */
  readonly waysOpened?: InputMaybe<ReadonlyArray<MeetingWaysOpened>>
}

/** 人事任免的筛选条件，须全部满足。 */
export type AppointmentFilter = {
  /** 文号。满足其一即可。 */
  readonly documentNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 决定日期。在起止日期之间。 */
  readonly decidedOn?: InputMaybe<DayRange>
}

/** 招考信息的筛选条件，须全部满足。 */
export type RecruitmentFilter = {
  /** 招考类别。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<RecruitmentKind>>
  /** 阶段。满足其一即可。 */
  readonly phase?: InputMaybe<ReadonlyArray<RecruitmentPhase>>
  /** 年度。满足其一即可。 */
  readonly recruitmentYear?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>
  /** 报名截止日期。在起止日期之间。 */
  readonly appliesTo?: InputMaybe<DayRange>
}

/** 应急信息的筛选条件，须全部满足。 */
export type EmergencyFilter = {
  /** 信息类别。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<EmergencyKind>>
  /** 状态。满足其一即可。 */
  readonly standing?: InputMaybe<ReadonlyArray<EmergencyStanding>>
  /** 突发事件类别。满足其一即可。 */
  readonly category?: InputMaybe<ReadonlyArray<EmergencyCategory>>
  /** 县（区）。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 预案类别。满足其一即可。 */
  readonly planKind?: InputMaybe<ReadonlyArray<EmergencyPlanKind>>
  /** 预案文号。满足其一即可。 */
  readonly documentNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 预警级别。满足其一即可。 */
  readonly warningLevel?: InputMaybe<ReadonlyArray<EmergencyWarningLevel>>
  /** 预警发布日期。在起止日期之间。 */
  readonly warnedOn?: InputMaybe<DayRange>
  /** 调整的预警。填索引号，与其中之一有关即可。 */
  readonly adjusts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 事件级别。满足其一即可。 */
  readonly eventLevel?: InputMaybe<ReadonlyArray<EmergencyEventLevel>>
  /** 事发日期。在起止日期之间。 */
  readonly happenedOn?: InputMaybe<DayRange>
  /** 应急响应级别。满足其一即可。 */
  readonly responseLevel?: InputMaybe<ReadonlyArray<EmergencyResponseLevel>>
  /** 依据的预案或者有关预警。填索引号，与其中之一有关即可。 */
  readonly basedOn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 督查动态的筛选条件，须全部满足。 */
export type InspectionNewsFilter = {
  /** 类别。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<InspectionNewsKind>>
  /** 文号。满足其一即可。 */
  readonly documentNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 督查落实的文件。填索引号，与其中之一有关即可。 */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 督查开始日期。在起止日期之间。 */
  readonly inspectedFrom?: InputMaybe<DayRange>
}

/** 规划计划的筛选条件，须全部满足。 */
export type PlanFilter = {
  /** 规划类别。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<PlanKind>>
  /** 阶段。满足其一即可。 */
  readonly standing?: InputMaybe<ReadonlyArray<PlanStanding>>
  /** 起始年。满足其一即可。 */
  readonly fromYear?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>
  /** 结束年。满足其一即可。 */
  readonly toYear?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>
  /** 发文字号。满足其一即可。 */
  readonly documentNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 批准日期。在起止日期之间。 */
  readonly approvedOn?: InputMaybe<DayRange>
  /** 相关政策文件。填索引号，与其中之一有关即可。 */
  readonly policies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 上级规划和相关规划。填索引号，与其中之一有关即可。 */
  readonly higherPlans?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 统计信息的筛选条件，须全部满足。 */
export type StatisticalReleaseFilter = {
  /** 类别。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<StatisticalReleaseKind>>
  /** 报告期。满足其一即可。填年份则含当年各季各月。 */
  readonly reportingPeriod?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 统计地区。满足其一即可。填市、省代码则含所辖县区。 */
  readonly area?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 数据状态。满足其一即可。 */
  readonly dataState?: InputMaybe<ReadonlyArray<StatisticalReleaseDataState>>
}

/** 政府信息公开指南的筛选条件，须全部满足。 */
export type DisclosureGuideFilter = {
  /** 本版指南生效日期。在起止日期之间。 */
  readonly validFrom?: InputMaybe<DayRange>
}

/** 政府信息公开制度的筛选条件，须全部满足。 */
export type DisclosureRuleFilter = {
  /** 制度类别。满足其一即可。 */
  readonly rank?: InputMaybe<ReadonlyArray<DisclosureRuleRank>>
  /** 规范的事项。满足其一即可。 */
  readonly matters?: InputMaybe<ReadonlyArray<DisclosureRuleMatters>>
  /** 公布日期。在起止日期之间。 */
  readonly promulgatedOn?: InputMaybe<DayRange>
  /** 有效性。满足其一即可。 */
  readonly validity?: InputMaybe<ReadonlyArray<DisclosureRuleValidity>>
  /** 失效日期。在起止日期之间。 */
  readonly expiresOn?: InputMaybe<DayRange>
  /** 作出修改、废止或者宣布失效的文件。填索引号，与其中之一有关即可。 */
  readonly changedBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 财政预决算的筛选条件，须全部满足。 */
export type BudgetFilter = {
  /** 年度。满足其一即可。 */
  readonly fiscalYear?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>
  /** 类型。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<BudgetKind>>
  /** 层级。满足其一即可。 */
  readonly scope?: InputMaybe<ReadonlyArray<BudgetScope>>
  /** 批准（批复）日期。在起止日期之间。 */
  readonly approvedOn?: InputMaybe<DayRange>
  /** 支出合计。在起止数额之间。 */
  readonly expenditureTotal?: InputMaybe<AmountRange>
}

/** 起止数额。 */
export type AmountRange = {
  /** 自，含本数；不填则不限。 */
  readonly from?: InputMaybe<Scalars['Amount']['input']>
  /** 至，含本数；不填则不限。 */
  readonly to?: InputMaybe<Scalars['Amount']['input']>
}

/** 专项资金管理清单的筛选条件，须全部满足。 */
export type SpecialFundFilter = {
  /** 年度。满足其一即可。 */
  readonly fiscalYear?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>
  /** 主管部门。满足其一即可。填单位代码。 */
  readonly authority?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 预算级次。满足其一即可。 */
  readonly level?: InputMaybe<ReadonlyArray<SpecialFundLevel>>
  /** 进展。满足其一即可。 */
  readonly phase?: InputMaybe<ReadonlyArray<SpecialFundPhase>>
  /** 管理办法文号。满足其一即可。 */
  readonly measuresNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 管理办法。填索引号，与其中之一有关即可。 */
  readonly measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 资金规模。在起止数额之间。 */
  readonly size?: InputMaybe<AmountRange>
  /** 分配（下达）日期。在起止日期之间。 */
  readonly distributedOn?: InputMaybe<DayRange>
}

/** 审计结果的筛选条件，须全部满足。 */
export type AuditResultFilter = {
  /** 审计类型。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<AuditResultKind>>
  /** 审计年度。满足其一即可。 */
  readonly fiscalYear?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>
  /** 公告日期。在起止日期之间。 */
  readonly announcedOn?: InputMaybe<DayRange>
  /** 阶段。满足其一即可。 */
  readonly phase?: InputMaybe<ReadonlyArray<AuditResultPhase>>
  /** 问题金额合计。在起止数额之间。 */
  readonly amountFound?: InputMaybe<AmountRange>
}

/** 重大建设项目的筛选条件，须全部满足。 */
export type MajorProjectFilter = {
  /** 信息类别。满足其一即可。 */
  readonly phase?: InputMaybe<ReadonlyArray<MajorProjectPhase>>
  /** 县（区）。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 项目类型。满足其一即可。 */
  readonly approvalKind?: InputMaybe<ReadonlyArray<MajorProjectApprovalKind>>
  /** 市属重点能源项目。 */
  readonly keyEnergy?: InputMaybe<Scalars['Boolean']['input']>
  /** 总投资。在起止数额之间。 */
  readonly investment?: InputMaybe<AmountRange>
  /** 开工日期。在起止日期之间。 */
  readonly startedOn?: InputMaybe<DayRange>
  /** 竣工验收时间。在起止日期之间。 */
  readonly acceptedOn?: InputMaybe<DayRange>
  /** 竣工验收结果。满足其一即可。 */
  readonly acceptance?: InputMaybe<ReadonlyArray<MajorProjectAcceptance>>
}

/** 公共资源交易的筛选条件，须全部满足。 */
export type ResourceTradeFilter = {
  /** 交易类别。满足其一即可。 */
  readonly category?: InputMaybe<ReadonlyArray<ResourceTradeCategory>>
  /** 交易方式。满足其一即可。 */
  readonly method?: InputMaybe<ReadonlyArray<ResourceTradeMethod>>
  /** 交易环节。满足其一即可。 */
  readonly phase?: InputMaybe<ReadonlyArray<ResourceTradePhase>>
  /** 项目所在地。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 公告日期。在起止日期之间。 */
  readonly noticeOn?: InputMaybe<DayRange>
  /** 预算（最高限价、起始价）。在起止数额之间。 */
  readonly ceiling?: InputMaybe<AmountRange>
  /** 成交金额。在起止数额之间。 */
  readonly dealAmount?: InputMaybe<AmountRange>
  /** 成交日期。在起止日期之间。 */
  readonly dealOn?: InputMaybe<DayRange>
}

/** 社会公益事业的筛选条件，须全部满足。 */
export type PublicWelfareFilter = {
  /** 领域。满足其一即可。 */
  readonly area?: InputMaybe<ReadonlyArray<PublicWelfareArea>>
  /** 内容类别。满足其一即可。 */
  readonly contentKind?: InputMaybe<ReadonlyArray<PublicWelfareContentKind>>
  /** 县（区）。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 期间。满足其一即可。填年份则含当年各季各月。 */
  readonly reportingPeriod?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 有效期（止）。在起止日期之间。 */
  readonly validUntil?: InputMaybe<DayRange>
  /** 资金数额。在起止数额之间。 */
  readonly amount?: InputMaybe<AmountRange>
}

/** 扶贫资金项目公告公示的筛选条件，须全部满足。 */
export type PovertyFundFilter = {
  /** 公告类别。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<PovertyFundKind>>
  /** 年度。满足其一即可。 */
  readonly fiscalYear?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>
  /** 来源文件文号。满足其一即可。 */
  readonly sourceNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 资金级次。满足其一即可。 */
  readonly levels?: InputMaybe<ReadonlyArray<PovertyFundLevels>>
  /** 阶段。满足其一即可。 */
  readonly phase?: InputMaybe<ReadonlyArray<PovertyFundPhase>>
  /** 县（区）。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 资金规模。在起止数额之间。 */
  readonly size?: InputMaybe<AmountRange>
}

/** 社会救助标准的筛选条件，须全部满足。 */
export type AssistanceStandardFilter = {
  /** 救助类别。满足其一即可。 */
  readonly category?: InputMaybe<ReadonlyArray<AssistanceStandardCategory>>
  /** 城乡。满足其一即可。 */
  readonly residence?: InputMaybe<ReadonlyArray<AssistanceStandardResidence>>
  /** 适用地区。满足其一即可。填市、省代码则含所辖县区。 */
  readonly area?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 护理档次。满足其一即可。 */
  readonly careLevel?: InputMaybe<ReadonlyArray<AssistanceStandardCareLevel>>
  /** 标准。在起止数额之间。 */
  readonly amount?: InputMaybe<AmountRange>
  /** 执行日期。在起止日期之间。 */
  readonly effectiveOn?: InputMaybe<DayRange>
  /** 停止执行日期。在起止日期之间。 */
  readonly endedOn?: InputMaybe<DayRange>
  /** 文号。满足其一即可。 */
  readonly documentNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 依据的文件。填索引号，与其中之一有关即可。 */
  readonly document?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 社会救助对象的筛选条件，须全部满足。 */
export type AssistanceRollFilter = {
  /** 救助类别。满足其一即可。 */
  readonly scheme?: InputMaybe<ReadonlyArray<AssistanceRollScheme>>
  /** 县（区）。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 期间。满足其一即可。填年份则含当年各季各月。 */
  readonly reportingPeriod?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 阶段。满足其一即可。 */
  readonly phase?: InputMaybe<ReadonlyArray<AssistanceRollPhase>>
  /** 公示截止日期。在起止日期之间。 */
  readonly displayUntil?: InputMaybe<DayRange>
}

/** 水质监测信息的筛选条件，须全部满足。 */
export type WaterQualityFilter = {
  /** 监测类型。满足其一即可。 */
  readonly sampleType?: InputMaybe<ReadonlyArray<WaterQualitySampleType>>
  /** 水源类型。满足其一即可。 */
  readonly waterBody?: InputMaybe<ReadonlyArray<WaterQualityWaterBody>>
  /** 县（区）。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 采样日期。在起止日期之间。 */
  readonly sampledOn?: InputMaybe<DayRange>
  /** 报告期。满足其一即可。填年份则含当年各季各月。 */
  readonly reportingPeriod?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 执行标准。满足其一即可。 */
  readonly standard?: InputMaybe<ReadonlyArray<WaterQualityStandard>>
  /** 是否达标。 */
  readonly compliant?: InputMaybe<Scalars['Boolean']['input']>
}

/** 环境质量的筛选条件，须全部满足。 */
export type EnvironmentQualityFilter = {
  /** 监测要素。满足其一即可。 */
  readonly medium?: InputMaybe<ReadonlyArray<EnvironmentQualityMedium>>
  /** 县（区）。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 报告期。满足其一即可。填年份则含当年各季各月。 */
  readonly reportingPeriod?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 环保督察整改的筛选条件，须全部满足。 */
export type RectificationFilter = {
  /** 督察（行动）类别。满足其一即可。 */
  readonly programme?: InputMaybe<ReadonlyArray<RectificationProgramme>>
  /** 公开阶段。满足其一即可。 */
  readonly phase?: InputMaybe<ReadonlyArray<RectificationPhase>>
  /** 县（区）。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 进展截至日期。在起止日期之间。 */
  readonly asOf?: InputMaybe<DayRange>
}

/** 医疗收费和药品价格的筛选条件，须全部满足。 */
export type MedicalPriceFilter = {
  /** 公示种类。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<MedicalPriceKind>>
  /** 医疗机构等级。满足其一即可。 */
  readonly institutionLevel?: InputMaybe<ReadonlyArray<MedicalPriceInstitutionLevel>>
  /** 执行日期。在起止日期之间。 */
  readonly effectiveFrom?: InputMaybe<DayRange>
}

/** 食品药品抽检的筛选条件，须全部满足。 */
export type FoodSamplingFilter = {
  /** 公告日期。在起止日期之间。 */
  readonly announcedOn?: InputMaybe<DayRange>
  /** 公开阶段。满足其一即可。 */
  readonly phase?: InputMaybe<ReadonlyArray<FoodSamplingPhase>>
  /** 产品类别。满足其一即可。 */
  readonly productKind?: InputMaybe<ReadonlyArray<FoodSamplingProductKind>>
}

/** 抽查工作计划的筛选条件，须全部满足。 */
export type InspectionPlanFilter = {
  /** 年度。满足其一即可。 */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>
  /** 抽查类型。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<InspectionPlanKind>>
  /** 发起部门。满足其一即可。填单位代码。 */
  readonly initiator?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 抽查事项清单的筛选条件，须全部满足。 */
export type InspectionMattersFilter = {
  /** 版本年度。满足其一即可。 */
  readonly editionYear?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>
  /** 抽查类型。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<InspectionMattersKind>>
}

/** 检查对象名录的筛选条件，须全部满足。 */
export type InspectionObjectsFilter = {
  /** 截至日期。在起止日期之间。 */
  readonly asOf?: InputMaybe<DayRange>
}

/** 执法人员名录的筛选条件，须全部满足。 */
export type InspectorsFilter = {
  /** 截至日期。在起止日期之间。 */
  readonly asOf?: InputMaybe<DayRange>
}

/** 随机抽查工作细则的筛选条件，须全部满足。 */
export type InspectionRulesFilter = {
  /** 发文字号。满足其一即可。 */
  readonly documentNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 有效性。满足其一即可。 */
  readonly validity?: InputMaybe<ReadonlyArray<InspectionRulesValidity>>
  /** 施行日期。在起止日期之间。 */
  readonly effectiveOn?: InputMaybe<DayRange>
  /** 对应的政府文件。填索引号，与其中之一有关即可。 */
  readonly document?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 抽查结果的筛选条件，须全部满足。 */
export type InspectionResultFilter = {
  /** 已公开的抽查计划。填索引号，与其中之一有关即可。 */
  readonly planItem?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 抽查类型。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<InspectionResultKind>>
  /** 检查主体。满足其一即可。填单位代码。 */
  readonly authority?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 抽取时间。在起止日期之间。 */
  readonly drawnOn?: InputMaybe<DayRange>
  /** 检查完成日期。在起止日期之间。 */
  readonly concludedOn?: InputMaybe<DayRange>
}

/** 保障性住房项目的筛选条件，须全部满足。 */
export type HousingProjectFilter = {
  /** 公开阶段。满足其一即可。 */
  readonly phase?: InputMaybe<ReadonlyArray<HousingProjectPhase>>
  /** 计划年度。满足其一即可。 */
  readonly planYear?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>
  /** 保障性住房类别。满足其一即可。 */
  readonly housingKind?: InputMaybe<ReadonlyArray<HousingProjectHousingKind>>
  /** 县（区）。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 建设方式。满足其一即可。 */
  readonly buildingWay?: InputMaybe<ReadonlyArray<HousingProjectBuildingWay>>
  /** 总投资。在起止数额之间。 */
  readonly investment?: InputMaybe<AmountRange>
  /** 开工时间。在起止日期之间。 */
  readonly startedOn?: InputMaybe<DayRange>
  /** 竣工时间。在起止日期之间。 */
  readonly completedOn?: InputMaybe<DayRange>
}

/** 保障性住房分配的筛选条件，须全部满足。 */
export type HousingAllocationFilter = {
  /** 年度。满足其一即可。 */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>
  /** 县（区）。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 保障性住房类别。满足其一即可。 */
  readonly housingKind?: InputMaybe<ReadonlyArray<HousingAllocationHousingKind>>
  /** 公开阶段。满足其一即可。 */
  readonly phase?: InputMaybe<ReadonlyArray<HousingAllocationPhase>>
  /** 摇号日期。在起止日期之间。 */
  readonly lotteryOn?: InputMaybe<DayRange>
}

/** 保障性住房退出的筛选条件，须全部满足。 */
export type HousingExitFilter = {
  /** 县（区）。满足其一即可。填市、省代码则含所辖县区。 */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 保障性住房类别。满足其一即可。 */
  readonly housingKind?: InputMaybe<ReadonlyArray<HousingExitHousingKind>>
  /** 报告期。满足其一即可。填年份则含当年各季各月。 */
  readonly reportingPeriod?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 住房公积金管理的筛选条件，须全部满足。 */
export type ProvidentFundFilter = {
  /** 公开种类。满足其一即可。 */
  readonly kind?: InputMaybe<ReadonlyArray<ProvidentFundKind>>
  /** 报告期。满足其一即可。填年份则含当年各季各月。 */
  readonly reportingPeriod?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 执行日期。在起止日期之间。 */
  readonly effectiveOn?: InputMaybe<DayRange>
  /** 发文字号。满足其一即可。 */
  readonly documentNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 行政许可的筛选条件，须全部满足。 */
export type AdministrativeLicenceFilter = {
  /** 行政相对人类别。满足其一即可。 */
  readonly partyKind?: InputMaybe<ReadonlyArray<AdministrativeLicencePartyKind>>
  /** 许可类别。满足其一即可。 */
  readonly licenceKind?: InputMaybe<ReadonlyArray<AdministrativeLicenceLicenceKind>>
  /** 许可决定日期。在起止日期之间。 */
  readonly decidedOn?: InputMaybe<DayRange>
  /** 有效期至。在起止日期之间。 */
  readonly validUntil?: InputMaybe<DayRange>
  /** 许可机关。满足其一即可。填单位代码。 */
  readonly authority?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 当前状态。满足其一即可。 */
  readonly state?: InputMaybe<ReadonlyArray<AdministrativeLicenceState>>
}

/** 行政处罚的筛选条件，须全部满足。 */
export type AdministrativePenaltyFilter = {
  /** 行政相对人类别。满足其一即可。 */
  readonly partyKind?: InputMaybe<ReadonlyArray<AdministrativePenaltyPartyKind>>
  /** 处罚类别。满足其一即可。 */
  readonly penalties?: InputMaybe<ReadonlyArray<AdministrativePenaltyPenalties>>
  /** 处罚决定日期。在起止日期之间。 */
  readonly decidedOn?: InputMaybe<DayRange>
  /** 公示截止期。在起止日期之间。 */
  readonly displayUntil?: InputMaybe<DayRange>
  /** 信用修复决定日期。在起止日期之间。 */
  readonly creditRepairedOn?: InputMaybe<DayRange>
  /** 处罚机关。满足其一即可。填单位代码。 */
  readonly authority?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 最多跑一次事项的筛选条件，须全部满足。 */
export type ServiceItemFilter = {
  /** 事项类型。满足其一即可。 */
  readonly itemKind?: InputMaybe<ReadonlyArray<ServiceItemItemKind>>
  /** 行政区划。满足其一即可。填市、省代码则含所辖县区。 */
  readonly division?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 批次。满足其一即可。 */
  readonly batch?: InputMaybe<ReadonlyArray<ServiceItemBatch>>
  /** 行使层级。满足其一即可。 */
  readonly level?: InputMaybe<ReadonlyArray<ServiceItemLevel>>
  /** 服务对象。满足其一即可。 */
  readonly served?: InputMaybe<ReadonlyArray<ServiceItemServed>>
  /** 办件类型。满足其一即可。 */
  readonly handling?: InputMaybe<ReadonlyArray<ServiceItemHandling>>
  /** 到办事现场次数。满足其一即可。 */
  readonly visits?: InputMaybe<ReadonlyArray<ServiceItemVisits>>
  /** 是否收费。 */
  readonly charged?: InputMaybe<Scalars['Boolean']['input']>
}

/** 取消证明事项的筛选条件，须全部满足。 */
export type CancelledCertificateFilter = {
  /** 批次。满足其一即可。 */
  readonly batch?: InputMaybe<ReadonlyArray<CancelledCertificateBatch>>
  /** 事项类别。满足其一即可。 */
  readonly matter?: InputMaybe<ReadonlyArray<CancelledCertificateMatter>>
  /** 取消后的办理方式。满足其一即可。 */
  readonly replacement?: InputMaybe<ReadonlyArray<CancelledCertificateReplacement>>
  /** 取消日期。在起止日期之间。 */
  readonly cancelledOn?: InputMaybe<DayRange>
  /** 公布取消的文件。填索引号，与其中之一有关即可。 */
  readonly decision?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 权责清单的筛选条件，须全部满足。 */
export type GovernmentPowerFilter = {
  /** 职权类别。满足其一即可。 */
  readonly powerKind?: InputMaybe<ReadonlyArray<GovernmentPowerPowerKind>>
  /** 实施主体。满足其一即可。填单位代码。 */
  readonly authority?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
}

/** 市场主体信用的筛选条件，须全部满足。 */
export type MarketCreditFilter = {
  /** 信息类别。满足其一即可。 */
  readonly record?: InputMaybe<ReadonlyArray<MarketCreditRecord>>
  /** 市场主体类型。满足其一即可。 */
  readonly subjectKind?: InputMaybe<ReadonlyArray<MarketCreditSubjectKind>>
  /** 信息产生日期。在起止日期之间。 */
  readonly recordedOn?: InputMaybe<DayRange>
  /** 对应的许可、处罚信息。填索引号，与其中之一有关即可。 */
  readonly related?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  /** 登记状态。满足其一即可。 */
  readonly registrationState?: InputMaybe<ReadonlyArray<MarketCreditRegistrationState>>
  /** 名录（名单）状态。满足其一即可。 */
  readonly listingState?: InputMaybe<ReadonlyArray<MarketCreditListingState>>
  /** 经营异常情形。满足其一即可。 */
  readonly abnormalCause?: InputMaybe<ReadonlyArray<MarketCreditAbnormalCause>>
  /** 移出日期。在起止日期之间。 */
  readonly removedOn?: InputMaybe<DayRange>
  /** 公示截止期。在起止日期之间。 */
  readonly displayUntil?: InputMaybe<DayRange>
}

/** 检索结果的次序。 */
export type SearchSort =
  /** 最切合的在前：文号、索引号相符的，标题中有的，新的优先。 */
  | 'RELEVANCE'
  /** 新的在前。 */
  | 'NEWEST'

/** 建议的种类。 */
export type SuggestionKind =
  /** 发文字号。 */
  | 'DOCUMENT_NUMBER'
  /** 检索词。 */
  | 'TERM'
  /** 栏目。 */
  | 'COLUMN'
  /** 标题。 */
  | 'TITLE'

/** 变更的种类。 */
export type ChangeKind =
  /** 公开，或公开了新的版本。 */
  | 'PUBLISHED'
  /** 撤回。 */
  | 'WITHDRAWN'
  /** 标注失效，内容仍可查阅。 */
  | 'LAPSED'
  /** 标注废止，内容仍可查阅。 */
  | 'REPEALED'
  /** 恢复有效。 */
  | 'RESTORED'
