/**
 * What contracts speak of, and the words both languages have for it. Words are compared by their stems (delete:
 * deletes, deleted, deleting, deletion), parties by their roles (customer: client, subscriber, you, user;
 * vendor: provider, supplier, company, we), and little words are passed over (see review/reading/words.ts). A
 * rule names concepts; the review reads which of them stand close together in one clause.
 */
import type { Language } from '../types';

type Words = Readonly<Record<Language, string>>;

/** Words of each concept, set apart by commas. */
export const concepts = {
  customer: {
    en: 'customer',
    zh: '客户,用户,甲方,您,委托方,委托人,会员,需方,买方,采购方,购买方,采购人,租户,贵司',
  },
  vendor: { en: 'vendor', zh: '乙方,我们,供应商,服务商,本公司,我司,平台,受托方,供方,卖方,公司,开发方' },
  eitherParty: {
    en: 'either party,each party,both parties,one party,neither party',
    zh: '任何一方,一方,双方,任一方,各方,对方',
  },
  thirdParty: { en: 'third party,third parties,others', zh: '第三方,第三人,他人' },
  data: {
    en: 'data,content,information,material,record,file',
    zh: '数据,信息,内容,资料,文件,素材,样本,材料,影像,档案',
  },
  customerData: {
    en: 'customer data,customer content,customer input,customer material,customer submission,customer information,your data,your content,your input,your prompt,your information,your submission,your materials,personal data,personal information,input,prompt,customer confidential information,customer personal data,protected health information,user content,uploaded content,workspace data,tenant data,account data,patient data,student data,member data,employee data,phi,health information,education record,customer record,your files,your recordings,your documents',
    zh: '客户数据,用户数据,您数据,您输入,业务数据,个人信息,个人数据,甲方数据,用户内容,客户内容,上传内容,输入内容,输入输出,用户信息,客户信息,您信息,您内容,原始数据,提示词,信息内容,内容数据,会员信息,学生数据,学生信息,租户数据,店铺数据,商家数据,患者数据,患者信息,会议内容,委托数据,受托数据,用户资料,客户资料,您资料,采集数据,员工信息,员工数据,个人资料,通话录音',
  },
  output: {
    en: 'output,deliverable,work product,results,generated content,developments,generate,completion,transcript,generated image,generated text,rendering,transcription',
    zh: '输出,生成内容,输出内容,成果,交付物,开发成果,工作成果,生成结果,输出结果,作品,源代码,返回结果,抽取结果,结果内容,答复,产出,生成图片,生成视频,生成文本,转写结果,识别结果,预测结果,标注件',
  },
  own: {
    en: 'own,owner,ownership,title,belong,sole property,exclusive property,proprietary,vest,right title,belong to,property of,sole owner,all right,rest with,remain with',
    zh: '所有权,归,所有,属于,享有,拥有,权属,归属,权益,归于,财产,权利人,产权,著作权人,所有者,所有人,资产,均属,皆属,归其,不取得,不主张,物权,专有',
  },
  keep: { en: 'retain,reserve,remain,keep,hold on to,stay,stay with,hold back', zh: '保留,仍归,始终,保有' },
  license: { en: 'license,licence,grant,sublicense,right to use', zh: '授予,许可,授权,使用权,再许可,分许可' },
  scope: {
    en: 'perpetual,irrevocable,worldwide,royalty free,non exclusive,nonexclusive,transferable,sublicensable,fully paid',
    zh: '永久,不可撤销,全球,免费,非排他,独占,非独家,无偿,可转让,可撤销',
  },
  delete: {
    en: 'delete,destroy,erase,purge,destruction,dispose,return,wipe,remove,expunge,scrub,shred,overwrite,hand back,give back,obliterate,discard,clear out,clear,sanitise,zeroize,rid,wipe clean,securely delete',
    zh: '删除,销毁,返还,清除,归还,匿名化,清空,擦除,交还,抹除,抹去,移除,退还,退回,粉碎,覆写,消除,清理,交回,注销后删,删,销掉,抹掉,清掉,消磁,删净,删干净,清退,释放,删光,清干净',
  },
  hold: {
    en: 'store,retention,backup,copy,archive,storage,cache,keep copies,persist,ephemeral,in memory,never stored,lifetime,back up,log retention,residual copy,retained copy,kept for',
    zh: '留存,存储,保存,备份,副本,存放,储存,保管,存档,缓存,归档,日志,落盘,保留期,期限内保留,留样,驻留,留底,留存期,存放地点,存储地点,保存期',
  },
  use: {
    en: 'use,process,access,share,sell,disclose,collect,view,analyse,analyze,look at,combine',
    zh: '使用,处理,共享,出售,收集,利用,访问,提供,调用,分析,传输,复制,展示,查看,调取,加工,合并,比对,撞库,画像,抽取',
  },
  disclose: {
    en: 'disclose,disclosure,reveal,divulge,make public,pass on,hand over to,rent,make known',
    zh: '披露,透露,泄露,泄漏,公开,外传,传播,公之于众,揭露,出卖,贩卖,倒卖,转手,外借,外发,转售,出租,交给',
  },
  train: {
    en: 'train,fine tune,finetune,retrain,machine learning,pretrain,training set,training data,training corpus,tune,learn from,distill,model training,reinforcement,embedding,weights',
    zh: '训练,微调,机器学习,深度学习,调优,训练集,训练数据,语料,投喂,喂给,蒸馏,预训练,学习,强化学习,参数更新,再训练,样本库,预测模型',
  },
  model: {
    en: 'model,algorithm,artificial intelligence,ai,llm,neural network,foundation model',
    zh: '模型,算法,人工智能,大模型,神经网络,智能体,语言模型,生成式',
  },
  improve: {
    en: 'improve,enhance,develop,optimize,optimise,refine',
    zh: '优化,改进,提升,完善,改善,迭代,研发,开发,升级,增强,打磨',
  },
  service: { en: 'service,product,platform,software,technology', zh: '服务,产品,软件,技术,系统' },
  compete: { en: 'compete,competitive,competitor', zh: '竞争,竞品,竞争对手' },
  aggregate: {
    en: 'aggregate,anonymize,anonymous,deidentified,de identified,usage data,statistics,pseudonymize,pseudonymise,deidentify,anonymise,statistical,telemetry,usage statistics,diagnostic',
    zh: '匿名,去标识化,统计,脱敏,匿名化,去标识,汇总,聚合,假名化,遥测,运行数据,使用数据,聚合数据',
  },
  not: {
    en: "not,no,never,neither,without,prohibit,nothing,nor,cannot,refrain,forbid,disclaim,don't,doesn't,won't,can't,isn't,aren't",
    zh: '不得,不会,禁止,不,未经,无权,不应,没有,无需,不能,不可,不准,严禁,概不,勿,并非,不予,拒绝,不再',
  },
  consent: {
    en: 'consent,opt out,opt in,permission,approval,instruction,authorization,agree in writing,prior written,toggle,say so,go ahead,sign off,prior approval,turn off,switch off,ask first',
    zh: '同意,退出,关闭,撤回,事先书面,指示,授权,书面同意,设置,开关,勾选,点头,准许,认可,征得,许可,授权书,知情同意,退订',
  },
  confidential: {
    en: 'confidential,confidence,trade secret,receiving party,disclosing party,nondisclosure,non disclosure,recipient,discloser,secrecy,secret,non public,undisclosed,need to know,keep secret,secrecy undertaking,keep to itself',
    zh: '保密,商业秘密,机密,披露方,接收方,接受方,秘密,涉密,保守,未公开,不公开,守密,守口如瓶,商业机密,保密义务,密级',
  },
  security: {
    en: 'security,safeguard,technical organizational measure,encrypt,access control,firewall,penetration test,vulnerability,malware,protect,antivirus,mfa,multi factor,two factor,tls,aes,key management,intrusion,least privilege,cyber,cybersecurity,lockout,rate limit,sanitize,redact,mask,hash,role based,rbac,single sign on,sso,waf,siem,patch,vulnerability scan,static analysis,tenant isolation,segregate,harden,audit log,body limit,dependency scan,secure development,vault,backup restore,disaster recovery,business continuity,background check,security training,hardening,monitoring,key rotation,physical security,threat,phishing',
    zh: '安全,加密,访问控制,等级保护,等保,漏洞,防护,安全措施,保障措施,黑客,防火墙,密码,密钥,权限,渗透,隔离,容灾,双因素,防病毒,网络安全,操作日志,审计日志,日志审计,扫描,身份认证,身份验证,登录验证,国密,加固,敏感信息,VPN,堡垒机,三员,恶意代码,补丁,多租户,最小必要,哈希,数据分级,分级分类,物理隔离,机房,门禁,背景审查,安全培训,态势感知,入侵检测,基线,应急预案,演练,灾备,异地备份,最小权限,日志留存,水印,脱敏显示,杀毒,跳板机,传输加密,访问权限',
  },
  incident: {
    en: 'security incident,data breach,personal data breach,security breach,unauthorized access,unauthorised access,unauthorized disclosure,incident,unauthorized use,compromise,intrusion,hack,cyber incident,security event,cybersecurity event,exfiltration,leak,loss of data,breach of security,attack,stolen',
    zh: '安全事件,数据泄露,信息泄露,泄密,泄露,泄漏,丢失,毁损,篡改,外泄,入侵,遗失,窃取,未授权访问,安全事故,失窃,被盗,攻击,事故,非法获取,侵入,破解,失控,外流,流出,被窃,误发,勒索,违规外联,资安事件',
  },
  notify: {
    en: 'notify,told,notification,notice,inform,report,tell,email,alert,let know,write to customer,advise,warn,phone',
    zh: '通知,告知,通报,报告,上报,知会,报送,函告,通传,告诉,报备,致函,发函,书面报,知照,示警',
  },
  promptly: {
    en: 'promptly,without undue delay,immediately,as soon as,forthwith,without delay,at once,as quickly as,straight away,right away,same day,no later than',
    zh: '立即,及时,毫不拖延,尽快,第一时间,即时,马上,即刻,迅速,尽速,不得迟延,当即,随即,不迟于,即行,当日,次日',
  },
  certificate: {
    en: 'soc 2,soc,iso 27001,iso,certification,pci,accredited,attestation,hitrust,fedramp,cyber essentials,soc 1,soc 2 type,isae 3402,isae 3000,iso 27701,iso 42001,iso 27017,tisax,certificate,certified,pci dss',
    zh: '认证,体系认证,测评,资质,证书,三级等保,密评,密码应用,鉴证,测评报告,认证证书,可信云,合格证',
  },
  uptime: {
    en: 'uptime,available,availability,downtime,unavailable,unavailability,outage,interruption,uninterrupted,operational,reachable,offline,unreachable,service interruption,up and running,go down,accessible,down minute',
    zh: '可用性,可用率,宕机,停机,不可用,中断,可用时间,服务周期,在线率,可供使用,连续性,正常运行,不中断,无法访问,无法使用,运行时间,在线时间,可达,断网,断线,掉线,瘫痪,不可达,停摆,连不上,打不开,服务时间',
  },
  serviceLevel: {
    en: 'service level,sla,service commitment,support level,service target,performance standard,kpi,performance target,objective,service measure,point deduction,service point',
    zh: '服务等级,服务水平,服务级别,服务标准,指标,考核,达标,扣分,罚分,考核分,服务承诺,评分',
  },
  maintenance: {
    en: 'maintenance,update,upgrade,support,patching,planned work,maintenance window',
    zh: '维护,例行维护,升级,检修,维修,技术支持,运维,保修,停机维护,维护窗口,割接窗口,巡检',
  },
  respond: {
    en: 'response time,resolution time,severity,priority,respond,resolution,error,defect,fix,workaround,target,help desk,acknowledge,restore,restoration,escalate,escalation,rectify,on call,first response,initial response,acknowledgement,recovery time,recovery point,rto,rpo,ticket,sev,turnaround,business hour,reply,callback,first reply,p1,critical,urgent,fault',
    zh: '响应,修复,恢复,故障,工单,排除,到场,缺陷,现场,应答,处理时限,值守,抢修,解决,上门,热线,受理,7×24,7*24,客服,RTO,RPO,到达现场,处置,一级故障,严重故障,紧急故障,驻场,备件,答复时限,回复',
  },
  credit: {
    en: 'credit,refund,service credit,prorated,rebate,abatement,money back,deduct,reduction,fee reduction,knock off,give back',
    zh: '代金券,赔付,减免,退还,抵扣,退款,补偿,抵免,减收,核减,扣减,扣罚,赠送,抵用,扣除,免收,退费,返款,折扣,顺延,免除,积分,扣抵,抵用券,优惠券,补时,延长服务期,扣款,返还,补足时长,退差',
  },
  percent: { en: 'percent,%,percentage', zh: '%,百分之,千分之,万分之' },
  time: {
    en: 'day,hour,month,minute,business day,year,calendar day,working day',
    zh: '日内,天内,小时,个月,工作日,分钟,日前,天,日之内,日为,日届满,日期满,日缓冲期,日过渡期,周内,自然日,日历日,年内,月内,日保留期,日保管期,日只读,十日,五日',
  },
  property: {
    en: 'intellectual property,copyright,patent,trademark,intellectual property right,moral right,invention,design right,database right,authorship',
    zh: '知识产权,著作权,专利,版权,商标,所有权利,发明,技术秘密,专有技术,软件著作权',
  },
  feedback: { en: 'feedback,suggestion,idea,enhancement request,comment,proposal', zh: '反馈,建议,意见' },
  assign: {
    en: 'assign,transfer,convey,work made for hire,vest,cede,work for hire',
    zh: '转让,转移,让与,移转,让渡',
  },
  derivative: { en: 'derivative,modification,customization,improvement', zh: '衍生,修改,改编,二次开发' },
  indemnify: {
    en: 'indemnify,indemnity,indemnification,hold harmless,harmless,defend,indemnitee,reimburse,compensate,make good,make whole,keep harmless,pay damages,bear the cost,take over defence,defence,settle',
    zh: '赔偿,补偿,抗辩,免受,追偿,赔付,承担一切,承担赔偿,不受损害,应诉,赔偿损失,弥偿,代为抗辩,出面应对,兜底,自行解决,赔',
  },
  liable: {
    en: 'liable,liability,responsible,answerable,accountable,at own risk,own risk,no responsibility',
    zh: '责任,违约责任,赔偿责任,承担,负责,追究,担责,连带责任,后果自负,自行承担,不承担,无关,问责',
  },
  cap: {
    en: 'exceed,limit,aggregate liability,cap,maximum,total liability,cumulative,ceiling,restricted to,greater of,more than,upper limit,no more than,at most,super cap,overall limit,in total',
    zh: '不超过,上限,为限,总额,最高,限额,不高于,以内,至多,累计,封顶,不得超过,不多于,不逾,到顶,顶格,总和,最多,上限额',
  },
  damage: {
    en: 'damage,loss,consequential,indirect,incidental,punitive,special,exemplary,lost profit,loss of profit,business interruption,loss of data,goodwill,lost revenue,liquidated,penalty,loss of business',
    zh: '损失,损害,间接,违约金,利润,后果性,惩罚性,可得利益,预期利益,滞纳金,收入,商誉,营业中断,费用损失,罚款,罚则,赔偿金,数据损失,经济损失',
  },
  except: {
    en: 'except,exclude,not apply,unless,exclusion,exception,save for,carve out',
    zh: '除外,不适用,除,例外,不受,不包括,豁免,另有约定',
  },
  wilful: {
    en: 'gross negligence,negligence,wilful misconduct,willful misconduct,fraud,intentional,bodily injury,death,deliberate,reckless,recklessness,dishonest,deceit,personal injury,intent,deceive',
    zh: '故意,重大过失,过错,过失,人身伤害,欺诈,恶意,蓄意,人身损害,明知,放任,欺骗',
  },
  claim: {
    en: 'claim,suit,allegation,proceeding,settlement,judgment,attorney fee,lawsuit,litigation,legal action,plaintiff,demand,complaint,court action,defendant',
    zh: '索赔,诉讼,起诉,主张,和解,律师费,指控,追索,权利要求,纠纷,投诉,权利主张,律师函',
  },
  infringe: {
    en: 'infringe,infringement,misappropriate,violate,counterfeit,pirate',
    zh: '侵犯,侵权,侵害,权利瑕疵,合法来源,盗版,抄袭,权属争议',
  },
  terminate: {
    en: 'terminate,expire,cancel,termination,expiration,expiry,rescind,wind down,non renewal,close account,deactivate,leave,quit,walk away,end agreement',
    zh: '终止,解除,到期,注销,届满,停止,结束,期满,退出,解约,销户,停服,下线,停用,封禁,冻结,关停,下架,回收,退租,失效,清退,关闭账号,注销账号,停止合作',
  },
  breach: {
    en: 'breach,material breach,cure,insolvency,bankruptcy,default,convenience,insolvent,liquidation,remedy,fail to pay,insolvency event,fail to cure',
    zh: '违约,违反,破产,补救,逾期,整改,资不抵债,清算,停业,不履行,未履行,欠费,欠款,拖欠,重大违约,限期改正',
  },
  afterEnd: {
    en: 'upon termination,after termination,following termination,effect termination,termination date,after expiration,upon expiration,end of term,end of agreement,end of services,agreement ends,post termination,on expiry,upon expiry,on termination,exit period,agreement end,when agreement ends,once agreement ends,on leaving,contract ends,end of contract,after the end',
    zh: '终止后,解除后,到期后,注销后,届满后,终止时,解除时,期满后,终止之日,到期之日,期限届满,合作结束,合同结束,退出时,服务结束,服务终止,合同终止,协议终止,合作终止,退租后,停服后,离开时',
  },
  export: {
    en: 'export,retrieve,download,fetch,pull,portability,migrate,migration,transition,machine readable,standard format,extract,retrieval,hand over,handover,exit plan,exit assistance,csv,escrow,exportable,portable,get back,take away,take out,switch,successor,replacement supplier,knowledge transfer,json,bulk',
    zh: '导出,汇出,迁移,取回,移交,交接,过渡,下载,迁出,缓冲期,切换,接替,交还,交回,拷贝,承接,退出计划,割接,通用格式,移转,带走,转出,数据包,提取,拿走,搬走,打包,转交,回迁,接手,知识转移,过渡期,拷走,导走,取出,拷给',
  },
  comply: {
    en: 'comply,compliance,applicable law,data protection law,privacy law,law,regulation,abide,statute,statutory,legislation,obey,lawful,conform,regulatory requirement,observe',
    zh: '遵守,符合,合规,法律法规,法律,法规,依法,遵循,法定,规范,监管要求,依照,遵照,恪守,合法,国家规定,规章',
  },
  namedLaw: {
    en: 'gdpr,ccpa,cpra,hipaa,pipl,general data protection regulation,california consumer privacy act,uk gdpr,ai act,glba,ferpa,coppa,lgpd,pipeda,data protection act,dora,privacy act,pdpa,data privacy framework,colorado privacy act,virginia consumer data protection,bipa,hitech,eu ai act,nis2,data act,popia,dpdp,fadp,data protection legislation,texas data privacy,comptroller general,fca handbook',
    zh: '个人信息保护法,数据安全法,网络安全法,民法典,生成式人工智能服务,管理办法,管理规定,个保法,著作权法,密码法,关键信息基础设施,通用数据保护条例,深度合成,算法推荐,网络数据安全管理条例,未成年人网络保护条例,暂行办法,个人资料保护法,私隐条例,消费者权益保护法,电子商务法,国家标准,强制性标准',
  },
  processing: {
    en: 'subprocessor,sub processor,data subject,standard contractual clauses,data processing,impact assessment,supervisory authority,regulator,transfer mechanism,data transfer,dpa,controller,processor,dpia,lawful basis,onward transfer,binding corporate rules,access request,data protection officer,records of processing,erasure,rectification,restriction of processing,data importer,data exporter,competent authority,processing activity,purpose of processing,categories of personal,nature of processing,documented instruction,subcontractor,covered entity,business associate,adequacy,standard clause,article 28,privacy request,individual rights,international transfer,restricted transfer,service provider,bias,human oversight,conformity assessment,parental consent,secretary of health,ombudsman,information commissioner,third country,list of subprocessors,place of processing',
    zh: '跨境,出境,个人信息主体,委托处理,单独同意,监管,安全评估,备案,主管部门,审批,受托处理,个人信息处理者,影响评估,转委托,标准合同,境外,分包,数据主体,子处理者,次处理者,控制者,处理者,处理目的,处理活动,更正,可携带,权利请求,撤回同意,处理规则,书面指示,保护负责人,再委托,次级处理者,次级处理,复处理者,再处理者,指令,充分性,监管机构,监管机关,网信,公安机关,司法机关,行政机关,调取,当事人,敏感个人信息,未成年人,监护人,伦理,内容标识,算法备案,数据出境,处理方式,处理期限,数据类别,信息种类,第三方清单,共享清单,传输机制,保护官,境内',
  },
  audit: {
    en: 'audit,inspect,inspection,audit report,books,auditor,third party audit,examine,visit,examination,on site,questionnaire,look over,assessor,evidence of compliance,regulator access,access to premises,records,attest',
    zh: '审计,检查,核查,稽核,审查,监督,抽查,查验,查核,现场检查,抽检,评估,查阅,调阅,复核,审计报告,抽审,巡查,飞行检查,账簿,凭证,第三方测评,鉴证报告,配合检查,监督检查,台账,审阅',
  },
  warranty: {
    en: 'warrant,warranty,disclaim,as is,guarantee,error free,merchantability,non infringement,fitness,as available',
    zh: '保证,不保证,担保,承诺,现状,瑕疵,按现状,现有状态',
  },
  pay: {
    en: 'fee,charge,pay,paid,owe,invoice,tax,price,payment,bill,billing,subscription fee,deposit',
    zh: '费用,支付,付款,价款,税,服务费,合同总额,账单,计费,结算,发票,预付,押金,尾款',
  },
  dispute: {
    en: 'governing law,jurisdiction,arbitration,venue,dispute,court,mediation,seat of arbitration,law of',
    zh: '争议,仲裁,管辖,法院,调解,诉至,起诉至,准据法,适用法律',
  },
  force: { en: 'force majeure,beyond reasonable control', zh: '不可抗力,黑客攻击' },
  term: {
    en: 'term,renew,renewal,effective date,initial term,extend,anniversary',
    zh: '期限,有效期,续签,生效,续期,续费,起算',
  },
  restrict: {
    en: 'reverse engineer,decompile,restriction,shall not,scrape,circumvent,benchmark',
    zh: '反向工程,反编译,不得利用,爬取,绕过,破解,转售',
  },
  suspend: {
    en: 'suspend,suspension,discontinue,modify service,restrict access,throttle,block',
    zh: '暂停,中止,变更,限流,冻结,封号,封停,限制',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type Concept = keyof typeof concepts;
