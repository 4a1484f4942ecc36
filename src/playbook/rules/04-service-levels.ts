import { acrossZh, CUSTOMER, pattern, then, thenZh } from './parts';
import { SOFT_POINT, type TopicRules } from './types';

/** A figure from 90 on, as shares of time are written. */
const NINETIES = String.raw`9\d(?:[.${SOFT_POINT}]\d{1,4})?`;
/** A rate of availability below which something is owed. */
const RATE = String.raw`\d{1,2}(?:[.${SOFT_POINT}]\d{1,3})?`;
/** Rows of so few signs that they may be taken for English: each is looked for in both languages. */
const CREDIT_ROW_ZH = String.raw`(?<=(?:(?<![不每])(?:低于|不足|未达|<|≤) ?${RATE} ?%[^。;%|/:,]{0,8}|${RATE} ?%(?:\([不含]{1,2}\))? ?以下 ?)(?:[|/:]|的?,?(?:为|按|赔|减|退|抵|补|扣|返))[^。;%]{0,20}?|\d ?分以下,?扣减?[^。;%]{0,6}?)\b\d{1,3} ?%`;
const UPTIME_ROW_ZH = String.raw`^[^。;%<>]{0,30}[|:/] ?(?:不低于|≥)?${NINETIES} ?%(?: ?[|/] ?(?:不低于|≥)?${NINETIES} ?%)?[^%|/]{0,20}$`;
const HOURS = String.raw`\b(?:hours?|hrs?|minutes?|mins?|business days?|working days?)\b`;
/** A time in a row of a table, where words are short: “4 BH”, “30 min”, “2h”. */
const SHORT_TIME = String.raw`\d{1,3} ?(?:bh|bd|nbd|h|hrs?|hours?|m|mins?|minutes?|(?:business|working|bus\.?) (?:hours?|hrs?|days?)|days?)\b`;
const TROUBLE = String.raw`\b(?:severity|priority|p[1-4]|errors?|defects?|bugs?|outages?|incidents?|tickets?|faults?|help ?desk|support requests?)\b`;
/** Where what was promised is not reached. */
const MISSED = String.raw`\b(?:(?:miss|fail|breach|below|under|short|not (?:met|meet|reach|achiev))\w*[^.;]{0,50}\b(?:targets?|commitments?|levels?|guarantee|uptime|availability)|(?:targets?|commitments?|levels?|guarantee|uptime|availability)\b[^.;]{0,40}\b(?:miss|fail|breach|drop|fall|below|not (?:met|meet|reach|achiev))\w*|(?:hours?|days?|minutes?) of (?:downtime|outage|unavailability))`;
const MEND = String.raw`\b(?:resolve|fix|repair|correct|restore|reply to|answer)s?\b`;
const MENDED = String.raw`\b(?:resolved|fixed|repaired|corrected|restored|answered|addressed|remedied|rectified|handled|attended to|worked on)\b`;

/** Credits that go so far and no farther. */
const CREDITS_LIMITED = [
  String.raw`\bcredits?\b`,
  String.raw`\b(?:exceed|beyond|more than|maximum|capped at|limited to)\b`,
] as const;

export const serviceLevels: TopicRules = {
  topic: 4,
  cues: {
    en:
      'service level,service levels,service level agreement,uptime,monthly uptime,downtime,' +
      'service credit,service credits,availability of,availability,scheduled maintenance,' +
      'planned maintenance,emergency maintenance,maintenance window,response time,response times,' +
      'resolution time,severity level,severity 1,priority 1,support hours,business hours,24 7,' +
      'help desk,uninterrupted,not guarantee availability,will be available,as available,error free,' +
      'outage,excluded events,support services,technical support,target response,' +
      'commercially reasonable efforts to make available,interruptions,hours of operation,acknowledge,' +
      'sole and exclusive remedy for failure,credit request,time to resolution,status page,' +
      'on site support',
    zh:
      '服务可用性,可用性,可用率,服务等级,服务水平,服务级别,响应时间,修复时间,恢复时间,小时内响应,分钟内响应,不可用时间,服务周期,代金券,服务赔偿,赔偿标准,' +
      '赔偿范围,计划内维护,例行维护,停机维护,系统维护,宕机,故障,不保证,不间断,及时性,稳定性,服务中断,技术支持,售后服务,维护期,质保期,免责范围,月度服务费用,' +
      '服务月度,总分钟数,服务不可用,数据持久性,赔偿申请,故障恢复,紧急维护,割接,不中断,无中断,随时可用,上门',
  },
  flag: {
    en: ['Supplier guarantees 99.5% uptime each month.', 'Severity 1 faults get a response within one hour.'],
    zh: ['服务可用性不低于99.5%。', '乙方应在两小时内响应。'],
  },
  ignore: {
    en: ['Copies are available on request.', 'The credit card on file will be charged.'],
    zh: ['甲方应提供办公场地。', '附件可在网站下载。'],
  },
  statements: [
    {
      id: '4.uptimePercent',
      topics: [4],
      plain: true,
      needs: [
        ['uptime', 'service', 'serviceLevel', 'maintenance', 'vendor', 'time'],
        ['percent', 'time'],
      ],
      en: pattern(
        then(
          110,
          String.raw`\b(?:uptime|availab\w+|accessible|operational|reachable|up and running|without (?:outage|interruption))\b`,
          String.raw`(?:%|\bper ?cent)`,
        ),
        then(60, String.raw`(?:%|\bpercent)`, String.raw`\b(?:uptime|availability)\b`),
        // “The objective is 99.5%, maintenance excluded”; “up 99% of each month”; what a figure comes to in downtime.
        then(
          40,
          String.raw`\b(?:objective|target|goal|commitment|benchmark)\b`,
          String.raw`(?:%|\bper ?cent)`,
        ) +
          then(
            80,
            '',
            String.raw`\b(?:excluding|excludes|exclusive of|not counting|net of|maintenance|outages?|downtime|scheduled|planned|measured)\b`,
          ),
        then(
          40,
          String.raw`\b(?:up|online|running|live|in service|in operation|usable)\b`,
          String.raw`(?:%|\bper ?cent)`,
        ) + String.raw` (?:of|in|during|over|for|per) (?:the time|each|every|any|a|an|all|one|the)\b`,
        // “We shoot for 99% a month.”
        then(16, String.raw`\b(?:shoot|aim|strive|target)s? (?:for|at)\b`, String.raw`(?:%|\bper ?cent)`) +
          String.raw` (?:a|per|each|every|in (?:a|any|each)) (?:calendar )?(?:month|quarter|year)\b`,
        // “It answers requests for 99% of each month”, “99.5% per calendar month, scheduled work aside”.
        then(
          60,
          String.raw`\b(?:answer|serve|accept|process)s?\b`,
          String.raw`\brequests\b`,
          String.raw`(?:%|\bper ?cent)`,
        ) + String.raw` of (?:each|every|any|all|the)\b`,
        String.raw`(?:%|\bper ?cent),? (?:per|each|every|a|in (?:any|each)) (?:calendar )?(?:month|quarter|year)\b[^.;]{0,30}\b(?:not counting|excluding|exclusive|less|net of|planned|scheduled)\b`,
        String.raw`(?:%|\bper ?cent)` +
          then(
            50,
            '',
            String.raw`\b(?:corresponds?|equals?|equates?|amounts?|translates?|means)\b`,
            String.raw`\b(?:downtime|outages?|unavailab\w+)\b`,
          ),
      ),
      zh: pattern(
        thenZh(
          40,
          '(?:可用性|可用率|可用时间|可供使用的?时间|可用度|正常运行(?:时间|率)|在线(?:率|时间)|(?<![a-z])sla(?![a-z])|稳定运行率|连通率|(?:调用|请求|接口)成功率|无故障(?:运行)?(?:时间|率))',
          // In an amendment the figure that takes the place of the other.
          '(?:%(?!["”]?(?:提高|提升|上调|下调|降低|降|调整|修改|变更|改)[至到为成])|百分之)',
        ),
        // A lower one for some, in brackets.
        '(?<=可用[性率度][^。;]{0,60}%[^。;%]{0,3})\\([^。;()%]{0,16}(?:不低于|不少于|为|≥)[^。;()%]{0,7}%',
        thenZh(16, '(?:%|百分之)[^。;]{0,14}', '(?:可用性|可用率)'),
        '(?:%|百分之)[^。;,]{0,14}的?时间[^。;,]{0,4}(?:可用|可?(?:以)?正常(?:访问|使用|运行))',
      ),
      unless: {
        en: /\b(?:(?<!\b(?:no|not) )less than|(?<!\bnot (?:fall |drop )?)below|falls? (?:to|below|under|short|outside)|falling (?:under|short)|(?<!\b(?:no|not) )lower than|but (?:equal|greater)|subtract\w*|calculat\w*(?! (?:on an?|per|over|for each|monthly)\b)|credit of|credited|divided by|target only)\b|% ?(?:-|\u2013|to|and) ?(?:< ?|less than )?9\d|% (?:service )?credits?\b/,
        zh: /低于(?! ?9)[^。;]{0,6}%[^。;]{0,20}(?:赔|减|退)|(?<!不|不[得应会能可])低于(?:[^。;]{0,14}(?:%|百分之)|承诺|目标|标准|约定)|未达到?[^。;]{0,8}(?:%|百分之)|%[^。;,\d]{0,5}至 ?9\d[^。;]{0,8}%|% ?[≥>]|≤|小于|<|^(?![^]*(?:目标|保证|承诺|可用[性率]达|不[得应]?(?:低|少)于))[^]*[÷×]|(?<! )\/(?![月年季])|不承诺[^。;,]{0,6}(?:可用|sla)|(?:并非|不是|不构成|不作为|不视为)[^。;,]{0,4}(?:承诺|保证)|(?:记|计|视)[作为]{1,2} ?100|(?:赔偿|补偿|赔付)合计|准确率|验收|完成(?:比例|率)|100% ?减/,
      },
      figure: { unit: 'percent', from: 90, to: 100 },
      flag: {
        en: [
          'Vendor guarantees 99.9% monthly uptime.',
          'Supplier warrants availability of ninety-nine point five percent (99.5%).',
          'The Platform shall be available 99.95% of the time, planned maintenance aside.',
          'Monthly uptime shall be no less than 99.5 per cent.',
          'The platform will be operational 99% of each quarter.',
          'The portal is up and reachable at least 99.5 percent of the time.',
          'Our objective is 99.8% in every month, not counting planned maintenance.',
          'Supplier keeps the platform online for 99.9% of each quarter.',
          '99.9% amounts to about forty minutes of outage a month.',
          'The interface will serve well-formed requests for at least 99.7% of every month.',
          '99.6% per calendar month, not counting scheduled work.',
          'Supplier gives an availability of 99.9%, calculated on a monthly basis.',
          'We aim for 98.5% each month on the larger plans.',
        ],
        zh: [
          '服务可用性不低于99.95%。',
          '月度可用率为百分之九十九点九。',
          '系统正常运行时间不少于99%。',
          '系统每月的SLA为99.5%。',
          '系统接口的调用成功率不低于99.9%。',
          '可用性目标:99.8%/年。',
          '系统应在99%的时间内可正常访问。',
          '系统可用性不得低于99.5%,升级应安排在夜间。',
          '供应商保证月可用率达99.8%,其计算为(总分钟数-中断分钟数)÷总分钟数。',
          '可用时间占比不少于99%,旺季提高至99.5%。',
          '原合同的可用率由“99%”调整为“99.5%”。',
          '可用性:不低于99.9%(单节点不低于99%)。',
          '可用率不低于 99.6%,不足的,减收当季费用。',
        ],
      },
      ignore: {
        en: [
          'If availability falls below 99%, a credit of 10% applies.',
          '97.0% – 99.0% availability: 10% credit.',
          'Should availability fall under 98% in two months, Client may leave.',
          'Ninety percent of the staff is available.',
          'The objective is to answer 95% of all calls within a minute.',
          'The crew is online and has sold 95% of the tickets.',
        ],
        zh: [
          '服务可用性低于99%的，赔付10%。',
          '可用率为97%至99%的，抵扣当月费用的5%。',
          '连续二个月可用率未达百分之九十八的，甲方得终止。',
          '甲方百分之三十的员工参加培训。',
          '投标成功率为95%。',
          '区间内无请求的,该区间可用率记为100%。',
          '验收指标:准确率不低于93%,摘要可用率不低于75%。',
          '设备有90%的时间在仓库存放。',
          '可用率=(总分钟数-中断分钟数)÷总分钟数×100%。',
          '可用率:100%减去各时段错误率的平均值。',
          '全年可用率力争达到99%,但这并非承诺。',
          '批处理不承诺可用率,但一日内完成比例不低于95%。',
        ],
      },
    },
    {
      // A row or an item of what is promised: “Premium plan | 99.5%” under “Uptime targets”.
      id: '4.uptimeItem',
      topics: [4],
      needs: [],
      en: new RegExp(
        String.raw`^[^.;%<>]{0,60}[|:\u2013-] ?(?:at least |\u2265 ?|min(?:imum|\.)? ?)?${NINETIES} ?(?:%|percent)(?:[^%|]{0,40}$| ?\|[^;<>]{0,60}$)|^[^.;%<>]{0,40} ${NINETIES} ?%(?=, [\w ]{1,24} ${NINETIES} ?%)|${UPTIME_ROW_ZH}`,
      ),
      zh: new RegExp(UPTIME_ROW_ZH),
      unless: {
        en: /\bcredits?\b|\bbelow\b|\bless than\b|\bunder\b|\b(?:response|resolution|tickets?|calls?)\b/,
        zh: /低于(?<!不低于)|赔付|抵扣|响应/,
      },
      under: new RegExp(
        String.raw`\b(?:uptime|availability)(?: \w+)? (?:targets?|commitments?|objectives?|levels?|guarantees?)\b|^(?:[\w.${SOFT_POINT} ]{0,14}[-\u2013.: ] ?)?(?:uptime|(?:service |monthly )?availability)$|\| ?(?:(?:service|monthly|committed) )?(?:uptime|availability)(?: \||$)|可用[性率]`,
      ),
      figure: { unit: 'percent', from: 90, to: 100 },
      flag: {
        en: [
          'Gold plan | 99.7%',
          'Standard edition: at least 98 %',
          'Search | 99.5% | 3% of the monthly price',
          'Small 98.5%, Large 99.2%, per month',
        ],
        zh: ['标准版 | 99.5%', '共享实例 / 99.5% / 99.9%'],
      },
      ignore: {
        en: ['98% to 99% | 5%', 'Tickets closed in time: 95%', '< 99.5% | 10%'],
        zh: ['低于99% | 10%', '99.0%至99.5% / 8%'],
      },
    },
    {
      id: '4.noGuarantee',
      topics: [4, 6],
      needs: [
        ['uptime', 'warranty'],
        ['not', 'warranty'],
      ],
      en: pattern(
        then(
          150,
          String.raw`\b(?:not|no|disclaims?)\b`,
          String.raw`\b(?:guarantee|warrant|represent)\w*`,
          String.raw`\b(?:available|availability|uptime|without interruption)\b`,
        ),
        String.raw`\bas available\b`,
      ),
      // What others offer, what is free or not yet finished, and mere warranties of quality are another matter.
      unless: {
        en: /\bthird[- ]part(?:y|ies)|\bbeta\b|\bpreview\b|\bfree (?:services?|trial|version)|\bofferings will\b/,
        zh: /第三方|公测|免费(?:服务|版)|(?:生成|输出)(?:的)?内容/,
      },
      zh: pattern(
        '不对[^。;]{0,12}(?:可用性|稳定性|连续性)[^。;]{0,8}(?:保证|承诺)',
        thenZh(60, '(?:不保证|不对[^。;]{0,12}作[^。;]{0,6}保证|无法保证|不承诺)', '(?:中断|可用|稳定|故障)'),
      ),
      flag: {
        en: ['Vendor does not guarantee that the Service will be available at all times.'],
        zh: ['平台不保证服务不会中断。'],
      },
      ignore: {
        en: [
          'Vendor warrants that the Service will be available.',
          'Vendor does not guarantee the availability of third-party sites.',
          'Beta features come as is and as available.',
        ],
        zh: ['平台保证服务的稳定。', '平台不保证第三方链接的可用性。'],
      },
    },
    {
      // A promise to try, without a figure.
      id: '4.efforts',
      topics: [4],
      needs: [
        ['uptime', 'service'],
        ['service', 'uptime'],
      ],
      en: pattern(
        then(
          60,
          String.raw`\b(?:reasonable|best|diligent) (?:commercial )?efforts to\b`,
          String.raw`\b(?:available|availability|accessible|uptime|downtime)\b`,
        ),
        then(
          30,
          String.raw`\b(?:aims?|strives?|endeavou?rs?) to\b`,
          String.raw`\b(?:available|availability|uptime)\b`,
        ),
      ),
      zh: pattern(thenZh(20, '(?:努力|尽力|尽最大|尽合理|致力于|尽商业上合理)', '(?:可用|稳定|不中断|连续)')),
      unless: { en: /\b(?:customer|you) (?:shall|will|must)\b/ },
      flag: {
        en: ['Supplier will use reasonable efforts to keep the Service available.'],
        zh: ['我们将努力保持服务的稳定和可用性。'],
      },
      ignore: {
        en: ['Supplier keeps the Service in a data centre.'],
        zh: ['乙方努力按期交货。'],
      },
    },
    {
      id: '4.response',
      topics: [4],
      needs: [['respond', 'maintenance', 'serviceLevel', 'time', 'uptime']],
      en: pattern(
        then(
          100,
          String.raw`\b(?:respon(?:d|ds|se)|acknowledg\w+|initial response|call ?back|return(?:ed)? (?:the )?calls?)\b`,
          String.raw`\b(?:hours?|minutes?|(?:business|working) days?|target(?:ed)? response times?)\b`,
        ),
        then(
          50,
          String.raw`\b(?:hours?|minutes?|business days?)\b`,
          String.raw`\b(?:respond|response|responses)\b`,
        ),
        then(
          50,
          String.raw`\b(?:commence|begin|start)s?\b`,
          String.raw`\b(?:correction|repair|work|diagnos\w+)\b[^.;]{0,40}`,
          HOURS,
        ),
        // Time to mend, to answer or to come.
        then(60, TROUBLE, MENDED, String.raw`\b(?:(?:with)?in (?!the next\b)|(?:with)?in under )`, HOURS),
        // In plain words: “I reply to e-mails within 24 hours”, “by the end of the next business day”.
        then(
          60,
          String.raw`\b(?:repl(?:y|ies)|answers?|react(?:s|ions?)?|get back|looks? at)\b`,
          String.raw`\b(?:within|in|inside|by|no later than|times?)\b`,
          HOURS,
        ),
        then(
          40,
          String.raw`\b(?:join|pick(?:ed)? up|take(?:n)? up)\w*\b`,
          String.raw`\b(?:within|in|inside|no later than)\b`,
          HOURS,
        ),

        then(
          60,
          String.raw`\b(?:calls|questions|queries|e-?mails|messages)\b`,
          String.raw`\b(?:answered|picked up|dealt with)\b`,
          String.raw`\b(?:within|in|inside)\b`,
          HOURS,
        ),
        then(60, MEND, TROUBLE, HOURS),
        then(40, String.raw`\b(?:on[- ]?site|get back to)\b`, HOURS),
        // “P1: two business hours”, “S2 / 4 hours / 1 hour”.
        String.raw`\b(?:p|s|sev|severity|priority|level) ?[1-4]\b(?: incidents?)? ?[:/\u2013-] ?(?:response in )?[\w ,]{0,20}\b(?:minutes?|(?:business )?hours?)\b`,
        then(40, String.raw`\b(?:first|initial) (?:reply|answer|contact)\b`, HOURS),
        // A row or an item under “response times”.
        String.raw`\b(?:critical|urgent|high|medium|normal|low|major|minor)(?: (?:issues?|priority|severity|incidents?|impact|requests?))? ?[:|/\u2013-] ?(?:within )?[\w ,()]{0,12}\b(?:minutes?|(?:business )?hours?)\b`,
        String.raw`\b(?:severity|priority)(?: level)? ?\| ?(?:\w+ )?response (?:times?|targets?)\b`,
        // A table of times stands under such words.
        then(30, String.raw`\b(?:following|these)\b`, String.raw`\bresponse (?:times?|targets?)\b`),
        then(
          30,
          String.raw`\b(?:initial|targete?d?) response times?\b`,
          String.raw`\b(?:below|set out|based on|according to|by (?:severity|priority)|table)\b`,
        ),
      ),
      zh: pattern(
        // A table of times stands under such words.
        '(?:按照?|依照?|根据)(?:下表|附件|附表|以下|下列)[^。;]{0,24}响应|(?:报修|受理)[^。;]{0,8}(?:处置|处理)时限|响应(?:时间|时限)(?:如下|见)',
        thenZh(
          14,
          '(?:小时|分钟|工作日)(?:之?内|以内)?',
          '(?:响应|到场|到岗|到达|抵达|(?:电话)?应答|回应|(?:作出|给予|予以)(?:反馈|回复)|安排(?:技术|维修)?(?:人员|工程师)|赶到|答复|回复|上门|接手|接单|提供解决方案|给出[^。;]{0,4}(?:办法|方案))',
        ),
        thenZh(
          24,
          '(?:故障|缺陷|问题|漏洞)',
          '(?:小时|分钟|工作日)(?:之?内|以内)?',
          '(?:排除|修复|恢复|解决)',
        ),
        thenZh(14, '(?:小时|分钟|工作日)(?:之?内|以内)', '(?:排除|修复|解决)', '(?:故障|缺陷|问题|漏洞)'),
        thenZh(14, '(?:小时|分钟|工作日)(?:之?内|以内)', '派[人员]', '(?:上门|现场|处理)'),
        '响应(?:时限|时间) ?\\||(?:次日|当日|第二天)[^。;,]{0,6}(?:到达|到场|上门|抵达)',
        thenZh(24, '(?:响应|到场)(?:时间)?', '(?:小时|分钟|工作日)'),
      ),
      unless: {
        en: /\b(?:customer|you|client|subscriber) (?:shall|will|must) respond\b|\bdata subject|\brequests? from (?:data|individual)|\bterminat|\bsupervisory|\bin response to|\bincident response|\btakedown|\bdmca|\bindividuals?\b|\breceiving your request|\b(?:customer|client|you) (?:shall|will|must) (?:\w+ )?(?:acknowledge|correct|fix)|\brequests? (?:for|to) (?:delet|access|eras)|\bno (?:response times?|times? to (?:respond|repair))\b/,
        zh: /(?:不|未)(?:承诺|保证|约定)[^。;,]{0,8}响应|个人信息|投诉|申诉|举报|注销|发票|需求|意见|(?<!替代|解决|处理|补救)方案|监督|函|(?:甲方|您|你|用户)应/,
      },
      flag: {
        en: [
          'Vendor responds to critical incidents within one hour.',
          'Severity 2 faults are repaired within eight hours.',
          'Supplier will resolve critical errors within 6 hours.',
          'P1: two business hours. P2: one business day.',
          'Tickets receive a first reply within one hour.',
          'Support tickets are handled with the following initial response times, depending on severity:',
          'Critical issues: 1 hour',
          'Class A errors: return call within one hour.',
          'I answer support e-mails by the end of the next business day.',
          'Outages are attended to in under two hrs.',
          'Questions marked urgent are answered by a person within one hour.',
          'Response on tickets: Basic 3 working days',
          'A person looks at urgent faults inside two hours.',
          'Faults of the first class are worked on within one hour.',
        ],
        zh: [
          '乙方应在两小时内响应。',
          '故障报修后，服务商应于四小时内到场。',
          '乙方应按下表所列时间响应故障。',
          '重大故障六小时内恢复。',
          '重大故障须于20分钟内到岗处理。',
          '乙方应在三小时内排除故障。',
          '供应商应依下表分级响应缺陷。',
          '高峰期报障，供应商十五分钟内接手。',
          '收到工单后,客服20分钟内作出反馈。',
          '紧急问题,供应商应在三小时内安排工程师。',
          '接到报修后,维修员次日到场。',
        ],
      },
      ignore: {
        en: [
          'High season lasts for twelve hours a day.',
          'The response of the market took many seasons to settle.',
          'The incident response team meets every 24 hours.',
          'Client shall report errors within 8 hours.',
          'Staff look at faults in office hours, but no time to respond is promised.',
        ],
        zh: [
          '乙方应及时响应。',
          '工单在两个工作日内查看,但不约定响应时限。',
          '货物次日发出,五个工作日内安排付款。',
        ],
      },
    },
    {
      // A row of a table has few words: what makes it one of times is that it stands among service levels.
      id: '4.responseRow',
      topics: [4],
      needs: [],
      en: pattern(
        // The head of a table of times, and its rows: “Class | Acknowledgement | Fix”, “P2 | 4 BH | 2 BD”.
        String.raw`^[^.;|]{0,20}\b(?:severity|priority|class|level|urgency)\b[^.;|]{0,20}\|[^.;]{0,60}?\b(?:response|acknowledge?ment|reaction|resolution)\b`,
        String.raw`\b(?:p|s|sev|severity|priority|level|tier|class) ?-?[0-5]\b[^.;|/:]{0,60}[|/:\u2013-] ?(?:[^.;|]{1,60}\| ?)?(?:within |in |< ?|\u2264 ?|up to )?${SHORT_TIME}`,
        String.raw`\b(?:critical|blocker|urgent|high|medium|normal|low|major|minor)\b[^.;|/:]{0,30}[|/:] ?(?:[^.;|]{1,60}\| ?)?(?:[a-z ]{0,24}\bwithin |in |< ?|\u2264 ?|up to )?${SHORT_TIME}`,
      ),
      zh: pattern(
        '^(?:p|s)[0-5](?:级)?(?:故障|事件|缺陷|问题)? ?[|:][^。;]{0,40}?\\d{1,3} ?(?:个?小时|分钟|个?工作日)',
        '^[一二三四特重紧](?:级|大|急)(?:故障|事件|缺陷|问题)? ?\\|[^。;]{0,40}?\\d{1,3} ?(?:个?小时|分钟|个?工作日)',
        '^[^。;|]{0,8}(?:级别|等级|优先级) ?\\|[^。;]{0,40}(?:响应|到场|修复)',
      ),
      unless: { en: /% ?\||\bcredit|\bfees?\b/, zh: /%|赔付|抵扣/ },
      flag: {
        en: [
          'P2 | 3 BH | 2 BD',
          'Sev-1 | Platform down for all | 15 min | 4 h',
          'Minor: 3d / Major: 6h',
          'Priority | Description | Acknowledgement',
        ],
        zh: ['P2级故障 | 30分钟 | 4小时', '二级故障 | 2小时 | 8小时', '故障级别 | 说明 | 响应时限'],
      },
      ignore: {
        en: [
          'High tide: four metres above zero.',
          'Priority | Name | Price',
          'Medium | 5% | 10 days of credit',
        ],
        zh: ['一级 | 5% | 3小时', '级别 | 名称 | 价格'],
      },
    },
    {
      id: '4.promptResponse',
      topics: [4],
      needs: [['respond', 'maintenance']],
      en: pattern(
        then(
          40,
          String.raw`\b(?:prompt(?:ly)?|timely|as soon as|commercially reasonable|reasonable) `,
          String.raw`\b(?:respon(?:d|se)|resol(?:ve|ution)|correct|repair|fix)`,
        ),
      ),
      zh: pattern(thenZh(10, '(?:及时|尽快|立即)', '(?:响应|修复|处理|解决|恢复|排除)')),
      flag: {
        en: ['Supplier will promptly respond to reported faults.'],
        zh: ['乙方应及时修复故障。'],
      },
      ignore: { en: ['Faults are reported by e-mail.'], zh: ['故障应以邮件报告。'] },
    },
    {
      id: '4.responseDenied',
      topics: [4],
      needs: [['not']],
      en: pattern(
        String.raw`\bno (?:\w+ ){0,2}(?:response|resolution) times?\b`,
        String.raw`\bno times? to (?:respond|repair)\b`,
        // “… give no undertaking as to when we answer”, “we don't commit to a time”.
        String.raw`\bno (?:undertaking|commitment|promise|guarantee|assurance)s? (?:as to|about|on|of|regarding) (?:when (?:we|it|the|a|any)\b[^.;]{0,20}\b(?:answer|repl|respond|react|fix|mend)|how (?:fast|soon|quickly)\b|response)`,
        String.raw`(?:\bnot|n't|\bnever) (?:commit|promise|undertake|guarantee)(?: to)? (?:a|any|set|fixed|specific) (?:\w+ )?times?\b(?! (?:of|for) (?:delivery|payment|completion))`,
        then(
          50,
          String.raw`\b(?:not|never)\b`,
          String.raw`\b(?:promise|commit|agree|undertake|guarantee)\w*\b`,
          String.raw`\b(?:response times?|(?:service levels?|times?) (?:for|of) (?:response|support)|(?:answered|reply|respond) within (?:any|a) (?:given|certain|set|specific) (?:time|period))\b`,
        ),
        String.raw`\bhow (?:quickly|fast|soon) (?:we|support|vendor|provider|supplier|tickets?|questions?|requests?|faults?|errors?)\b[^.;]{0,40}\b(?:not|never) (?:promised|guaranteed|assured)\b`,
        String.raw`\bresponse times? (?:is|are) (?:not (?:guaranteed|promised|binding|assured)\b|(?:non-?binding|indicative)\b)`,
      ),
      zh: pattern(
        '(?:不|未)(?:承诺|保证|约定|设)[^。;,]{0,8}响应(?:时间|时限)|无(?:固定的?)?响应(?:时间|时限)',
      ),
      unless: { en: /\bexcept\b|\bunless\b|\bafter\b|\bpersonal\b/ },
      flag: {
        en: [
          'No response times are promised for the free plan.',
          'Supplier does not commit to any response time.',
          'Support gives no promise as to how soon we reply.',
          'Response times are not guaranteed.',
          'How fast support answers is not promised.',
          'We do not guarantee that tickets are answered within any given time.',
          'We read all mail but give no undertaking as to when we answer.',
          'We answer most questions but never promise a fixed time.',
        ],
        zh: ['平台不承诺响应时间。'],
      },
      ignore: {
        en: [
          'Supplier commits to the response times below.',
          'Support is given on working days.',
          'The service desk does not promise any time of delivery.',
          'How fast the model answers is not guaranteed.',
        ],
        zh: ['乙方承诺的响应时间为两小时。'],
      },
    },
    {
      id: '4.credit',
      topics: [4, 6],
      needs: [
        ['credit', 'percent', 'indemnify', 'pay', 'damage', 'time'],
        ['uptime', 'serviceLevel', 'credit', 'respond', 'percent', 'pay'],
      ],
      en: pattern(
        String.raw`\b(?:service|service level|uptime|fee|sla|availability|downtime|performance)[- ](?:credits?|compensation)\b`,
        String.raw`\b(?:eligible (?:for|to receive)|earns?|entitled to) [\w ]{0,20}\bcredits?\b`,
        then(20, String.raw`\bcredits? of\b`, String.raw`(?:%|\bper ?cent)`),
        then(
          60,
          String.raw`\bcredit(?:s|ed)?\b`,
          String.raw`\b(?:service fees|monthly (?:\w+ )?fees?|downtime|fees? (?:for|of)|charges for|subscription (?:fees?|charges?))\b`,
        ),
        then(
          120,
          String.raw`\b(?:downtime|unavailab\w+|outage|uptime|availability|service levels?)\b`,
          String.raw`\b(?:credit|refund|rebate|reduc\w+|abate\w*|deduct\w*)\b`,
          String.raw`\b(?:fees?|charges?|invoices?)\b`,
        ),
        // What is taken off, given back or added to the term: “the next invoice is reduced by 10%”.
        then(
          100,
          MISSED,
          String.raw`\b(?:fees?|charges?|invoices?|bills?|price)\b`,
          String.raw`\b(?:reduc|lower|credit|abat|discount|refund)\w*`,
        ),
        then(
          100,
          MISSED,
          String.raw`\b(?:refunds?|price reduction|rebates?|fee reduction|liquidated damages|pro-?rata credit|extension|extended?s?)\b(?! (?:to|period))`,
          String.raw`\b(?:subscriptions?|fees?|charges?|price|term|days?|account)\b`,
        ),
        then(
          80,
          String.raw`\b(?:liquidated damages|price reduction|extension of [the ]{0,4}(?:subscription|term))\b`,
          MISSED,
        ),
        // In plain words: “for each hour lost I take 5% off your bill”.
        String.raw`\b(?:takes?|taken|knock(?:s|ed)?)\b[^.;]{0,20}?(?:%|\bper ?cent)[^.;]{0,10}?\boff\b[^.;]{0,30}?\b(?:fees?|bills?|charges?|invoices?)\b`,
        String.raw`(?:%|\bper ?cent) of [the ]{0,4}(?:\w+ )?(?:fees?|charges?|price)\b[^.;]{0,10}?\bfor (?:each|every)\b[^.;]{0,30}?(?:\b(?:point|hour|per ?cent|minute)|%)`,
        then(
          60,
          String.raw`\bfor (?:each|every)\b`,
          String.raw`\b(?:below|short of|missed|under)\b`,
          String.raw`\b(?:deduct|reduc|credit)\w*`,
          String.raw`\b(?:fees?|charges?|price)\b`,
        ),
        then(
          60,
          String.raw`\bfor (?:each|every)\b`,
          String.raw`\b(?:below|short of|missed|under)\b`,
          String.raw`\b(?:fees?|charges?|price)\b`,
          String.raw`\b(?:deducted|reduced|credited|forgone|waived|not (?:payable|due|owed))\b`,
        ),
        then(
          60,
          String.raw`\bfail\w* to (?:meet|reach|achieve)\b`,
          String.raw`\bentitles?\b`,
          String.raw`\b(?:reduction|credit|rebate)\b`,
        ),
        // “Client gets back 5%”, “pays 2% less”, “the fee drops by 10% if …”.
        String.raw`\b(?:gets?|given) back\b[^.;]{0,20}?(?:%|\bper ?cent)[^.;]{0,30}?\b(?:fees?|charges?|price|bills?|subscription)\b`,
        then(
          60,
          String.raw`\b(?:downtime|outages?|unavailab\w+|below|miss\w*)\b`,
          String.raw`(?:%|\bper ?cent) less\b`,
        ),
        String.raw`\b(?:fee|price) reductions? of\b[^.;]{0,10}?(?:%|\bper ?cent)`,
        then(50, MISSED, String.raw`\b(?:set off|deducts?|withholds?)\b`, String.raw`(?:%|\bper ?cent)`),
        then(40, MISSED, String.raw`\bcredit(?:s|ed)? (?:to )?[the ]{0,4}${CUSTOMER}\b`),
        then(
          50,
          String.raw`\b(?:fees?|charges?|price)\b`,
          String.raw`\b(?:drops?|falls?|goes down|(?:is|are) (?:reduced|lowered|cut)) by\b`,
          MISSED,
        ),
        // A row: “below 99% | 10% of the monthly fee”.
        then(
          30,
          String.raw`(?:[<\u2264]|\b(?:below|under|less than)\b)`,
          String.raw`9\d[^.;|%]{0,8}%`,
          String.raw`[|:]`,
          String.raw`\d ?%[^.;]{0,30}\b(?:fees?|charges?|credits?|subscription)\b`,
        ),
        then(
          80,
          String.raw`\b(?:deduct|abate|withhold)\w*\b`,
          String.raw`\b(?:fees?|charges?|invoices?|payments?)\b`,
          String.raw`\b(?:downtime|unavailab\w+|outage|uptime|availability)\b`,
        ),
        then(
          100,
          String.raw`\b(?:credit(?:ed)?|refund|rebate)\b`,
          String.raw`\b(?:downtime|unavailab\w+|outage|uptime|availability)\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          50,
          '(?:可用性|可用率|故障|不可用|中断|停服|停机|宕机|未达到|未达标|未达[^。;,]{0,4}(?:级别|标准)|服务等级|sla)',
          '(?:赔付|赔偿|代金券|减免|免除(?![^。;]{0,4}责任)|退还|返还|抵扣|扣抵|抵免|补偿|减收|扣减|扣罚|赠送|积分|顺延[^。;]{0,6}(?:有效期|服务期|期限))',
        ),
        // What is held back from the fee, added to the term, or owed as damages for slow service.
        thenZh(
          40,
          '(?:可用性|可用率|故障|不可用|中断|停服|停机|宕机|响应|服务等级|sla)',
          '(?:扣除|扣减|核减|延长[^。;]{0,4}服务期|退还|(?:服务费|运维费|维护费)[^。;]{0,10}违约金)',
        ),
        // The term that grows, and the score that costs.
        thenZh(
          24,
          '(?:故障|不可用|中断|停服|停机|宕机|停止服务)',
          '(?:有效期|服务期限?|使用期限?)[^。;,不]{0,6}(?:顺延|延长)',
        ),
        thenZh(
          24,
          '(?:考核|评分|得分)[^。;,]{0,8}(?:低于|不足|未达|不达标|不合格)',
          '(?:扣减|扣除|核减|扣罚|扣)[^。;,]{0,10}(?:服务费|运维费|维护费|费用)',
        ),
        acrossZh(
          80,
          '(?:考核|评分|得分)',
          '\\d ?分(?:以下)?(?:\\([^()]{1,3}\\))?,?(?:扣减?|核减|减)[^。;,%]{0,8}%',
        ),
        // In plain words, and what is held back by the hour.
        thenZh(30, '(?:没做到|没达到|未达到?|达不到)', '(?:送|补)[^。;,]{0,8}(?:天|时长|服务期|使用期)'),
        thenZh(
          16,
          '(?:未[^。;,]{0,10}(?:恢复|修复|响应)|(?:恢复|修复|响应)[^。;,]{0,4}(?:逾时|超时|逾期))',
          '每(?:超|逾|延)[^。;]{0,16}(?:扣减|扣除|扣罚|核减)',
        ),
        // So much less for so much below: 每差0.1个百分点,当月费用减2%.
        '(?<!(?:准确|合格|召回|识别|良品|转化|到岗|出勤|完成)率[^。;]{0,20})每(?:低|差|少|降)[^。;]{0,14}(?:百分点|%|百分之),?[^。;]{0,14}(?:扣|减|返|退|抵|补|赔)[^。;]{0,12}(?:%|百分之)',
        thenZh(
          40,
          '(?:可用性|可用率|sla)',
          '(?:未达|没达|没有达|不达|达不|不足|低于|以下)',
          '返[^。;,]{0,12}(?:%|百分之)',
        ),
        '代金券|服务(?:抵扣|抵免|积分|赔偿)|服务费减免|赔付(?:总额|标准|比例|申请)|申请赔付',
      ),
      unless: {
        en: /\bno (?:service )?credits?\b|\bno (?:uptime|availability|service level)[\w, ]{0,25} credits?\b|\bnot (?:be )?entitled|(?:\bnot|n't) (?:offer|provide|give|grant|issue|entitle|owe)\b[^.;]{0,40}\b(?:credits?|refunds?|reductions?|rebates?|compensation)|\bno (?:right|claim|entitlement) to\b|\bterminat[^.;]{0,60}\brefund|\bsole remedy is to terminate|\bnon-?refundable|\bprepa(?:y|id)|\bcredit (?:card|balance)/,
        zh: /不(?:予|提供|给予|承担|负|设|产生)[^。;]{0,12}(?:赔偿|赔付|补偿|责任)|不(?:扣减|扣除|核减|减免|减收)|(?:无[须需])[^。;]{0,24}(?:赔偿|赔付|补偿|退款|责任)|(?:没有|并无)[^。;,]{0,8}(?:赔付|补偿)|不因此[^。;,]{0,4}(?:退|补|赔|减)|概不(?:退|减)|不延长|您应|你应|用户应|有权拒绝|新用户|优惠|(?<!(?:顺延|延长|赠送|代金券)[^。;]{0,24})不(?:退费|减费|退还)/,
      },
      flag: {
        en: [
          'Customer receives a Service Credit of 5% of the monthly fees.',
          'Client may claim a refund for each day of downtime.',
          'If we miss the target you are eligible for a credit.',
          'Client may deduct one tenth of the hosting charge for each two hours of excess downtime.',
          'Should a service level be missed, the charge for that month is lowered by 8%.',
          'For every two hours of outage we refund a day of the subscription.',
          'Uptime under 98.5% | 15% of the monthly charge',
          'Where we miss that, we take 7% off your next bill.',
          'For every full percent below the target Client deducts one tenth of the monthly charge.',
          'Failure to meet the availability target entitles Client to a reduction of 4%.',
          'For each half percent below the target 3% of the monthly price is forgone by Supplier.',
          'If availability is lower, Client gets back 6% of the monthly fee.',
          'For every hour of outage Client pays 2% less.',
          'A fee reduction of 7% applies to each month below the target.',
          'Where the uptime falls short, Client may set off 4% of the price.',
          'When we miss the target, we credit you one day.',
          'The fee drops by ten percent if the target is missed.',
        ],
        zh: [
          '服务可用性未达到承诺的，乙方应减免当月服务费。',
          '因系统故障无法使用的，平台按故障时长顺延会员有效期。',
          '响应超时的，甲方可扣减当月服务费。',
          '服务器宕机的,每小时补偿100元。',
          '因故障停止服务的,使用期限相应顺延。',
          '月度考核低于85分的,扣减运维费的8%。',
          '服务中断满六小时的,双倍延长服务期。',
          '系统故障满一日的,按两倍顺延有效期,不折现、不退费。',
          '达标没做到的,每少1%送您2天时长,故障另算。',
          '未按时恢复的,每超一小时扣减质保金500元。',
          '月可用率每差0.5个百分点,当月月租减3%。',
          '季度得分90分以上全额支付;80至89分,扣12%;80分以下,扣30%。',
          '某月可用率没达到的,返当月消费的8%。',
        ],
      },
      ignore: {
        en: [
          'The credit card is charged monthly.',
          'Supplier does not offer service credits.',
          'Downtime does not entitle Client to any reduction of the fee.',
          'If the availability target is missed three times, Client may leave.',
          'Client gets back 20% of the deposit.',
        ],
        zh: [
          '甲方应按期付款。',
          '因服务中断造成的损失，平台不予赔偿。',
          '新用户可领代金券。',
          '平台可中断服务而无需退款或赔偿。',
          '中断期间,交货期限不予顺延。',
          '未达到响应时间的,客户可要求说明,但不扣减服务费。',
          '试用期停机不产生补偿。',
          '识别准确率每低一个百分点,加工费减2%。',
          '本站不保证不中断,也没有SLA补偿。',
        ],
      },
    },
    {
      id: '4.creditDenied',
      topics: [4],
      needs: [['credit', 'indemnify', 'uptime'], ['not']],
      en: pattern(
        String.raw`\bno (?:service )?credits?\b`,
        String.raw`\bno (?:uptime|availability|service level)[\w, ]{0,25} credits?\b`,
        String.raw`\bno (?:refunds?|rebates?|compensation|price reductions?|allowances?)\b[\w, ]{0,50}? (?:is|are|will be|shall be) (?:owed|due|payable|given|granted|made|paid)\b[^.;]{0,50}?\b(?:down(?:time)?|outages?|unavailab\w+|interruptions?)\b`,
        String.raw`n't (?:offer|provide|give|grant|issue|owe|pay) (?:any )?(?:service |sla |uptime )?credits?\b`,
        then(
          40,
          String.raw`\b(?:downtime|outages?|unavailab\w+|interruptions?|missed targets?|failures)\b`,
          String.raw`\b(?:(?:gives?|creates?|carr(?:y|ies)) no|(?:does|do|shall|will) not (?:give|entitle|create))\b`,
          String.raw`\b(?:credits?|refunds?|reductions?|rebates?|compensation)\b`,
        ),
        then(
          40,
          String.raw`\bno (?:right|claim|entitlement) to\b`,
          String.raw`\b(?:credits?|refunds?|reductions?|rebates?|compensation)\b`,
          String.raw`\b(?:downtime|outages?|unavailab\w+|interruptions?|missed)\b`,
        ),
        then(30, String.raw`\bnot (?:be )?entitled to\b`, String.raw`\bcredits?\b`),
        String.raw`\bnot (?:offer|provide|give|grant|issue|owe|entitle [the ]{0,4}${CUSTOMER} to) (?:any )?(?:service |sla |uptime )?credits?\b`,
      ),
      zh: pattern(
        thenZh(8, '不(?:提供|给予|支付|设)', '(?:赔付|服务赔偿|(?:中断|故障|停机)补偿|抵扣|减免)'),
        thenZh(
          40,
          '(?:未(?:能)?达到?|未按|超时|中断|故障)',
          '不(?:扣减|扣除|核减|减免|减收)[^。;,]{0,6}(?:费|款)',
        ),
        '(?:中断|故障|停机|宕机|不可用)[^。;]{0,12}(?:概不|均不|亦不|不予)(?:退款|减免|抵扣)|(?:没有|未|没)达到?[^。;,]{0,6}(?:均|亦|也)?不(?:产生|作|予|给)[^。;,]{0,4}(?:赔偿|补偿|赔付)|(?:没有|并无|不设)[^。;,]{0,2}(?:sla|可用性|服务等级|宕机|停机|中断)[^。;,]{0,4}(?:补偿|赔付|赔偿|抵扣)|(?:打不开|变慢|中断|停机|宕机|开机率|可用[性率]|故障)[^。;]{0,24}不因此(?:退|补|赔|减|返)',
        '(?<!(?:顺延|延长|赠送|代金券)[^。;]{0,24})(?:均|概|亦)?不(?:退费|减费)|停机[^。;]{0,6}不产生[^。;]{0,4}(?:补偿|赔偿)',
      ),
      // Left out for a case apart, credits are given for the others.
      unless: {
        en: /\bsuspen|\bsuch cases?\b|\bexclu|\bcredit card|\bmaintenance\b/,
        zh: /维护|不可抗力|因(?:您|你|用户|甲方)/,
      },
      flag: {
        en: [
          'No service credits are given.',
          'Supplier does not grant any credits for outages.',
          'No refund or other compensation is due for hours of downtime.',
          'Downtime does not entitle Client to any reduction of the fee.',
          'Client has no claim to compensation for an outage.',
          'Failures shall not give rise to any service credits.',
          "We don't give credits.",
        ],
        zh: [
          '平台不提供服务赔偿。',
          '本站不设服务中断补偿。',
          '响应超时的,客户可要求整改,但不扣减运维费,亦无补偿。',
          '高峰期可能短时打不开,平台不因此退费、补时。',
          '平台对任何接口均没有SLA补偿。',
          '可用率没有达到的不产生赔偿、不顺延天数。',
          '服务中断的,平台概不退款。',
        ],
      },
      ignore: {
        en: ['Service credits are given.', 'No refund is due for seats that are not used.'],
        zh: [
          '平台提供服务赔偿。',
          '因故障顺延有效期的,不退费,也不作其他补偿。',
          '价格调低的,已付款项不因此退还。',
        ],
      },
    },
    {
      id: '4.creditCap',
      topics: [4],
      needs: [
        ['credit', 'indemnify', 'pay', 'time', 'uptime'],
        ['percent', 'cap'],
      ],
      en: pattern(
        then(
          160,
          String.raw`\bcredit(?:s|ed)?\b`,
          String.raw`\b(?:exceed|beyond|more than|greater than|up to|at most|ceiling|maximum|capped at|limited to|(?:not|never) (?:go |rise |be )?above|(?:stop|end|top)s?(?: out)? at)\b`,
          String.raw`(?:%|\bper ?cent)`,
        ),
        then(60, String.raw`\bmaximum\b(?: \w+){0,2} credits?\b`, String.raw`(?:%|\bper ?cent)`),
        then(
          30,
          String.raw`\b(?:ceiling|limit|cap) (?:on|for|of) (?:\w+ )?credits?\b`,
          String.raw`(?:%|\bper ?cent)`,
        ),
        then(
          50,
          String.raw`\bcredits?\b`,
          String.raw`\b(?:cap|ceiling|limit|maximum) of\b`,
          String.raw`(?:%|\bper ?cent)`,
        ),
        then(
          60,
          String.raw`\b(?:reductions?|deductions?|rebates?|abatements?)\b`,
          String.raw`\b(?:exceed|more than|greater than|capped at|limited to|not (?:go )?above|(?:stop|end|top)s?(?: out)? at)\b`,
          String.raw`(?:%|\bper ?cent)`,
        ),
        then(14, String.raw`\bmore than\b`, String.raw`(?:%|\bper ?cent)`) +
          String.raw` (?:is|are|will be|shall be) (?:never|not) (?:credited|taken off|deducted)\b`,
        then(
          60,
          String.raw`\b(?:credited|forgone|waived|deducted|taken off)\b`,
          String.raw`\b(?:up to|at most|(?:no|not) more than)\b`,
          String.raw`(?:%|\bper ?cent)`,
        ),
        then(14, String.raw`\b(?:no|not|never) more than\b`, String.raw`(?:%|\bper ?cent)`) +
          then(30, '', String.raw`\b(?:credited|taken off|deducted|lost to credits)\b`),
        then(50, String.raw`\bcredits\b`, String.raw`(?:%|\bper ?cent)`) +
          String.raw`[^.;%]{0,30}\bat (?:the )?most\b`,
        then(
          14,
          String.raw`\bnever (?:credit|take off|deduct)\b`,
          String.raw`\bmore than\b`,
          String.raw`(?:%|\bper ?cent)`,
        ),
        then(
          30,
          String.raw`\btotal\b`,
          String.raw`\b(?:tops? out|stops?) at\b`,
          String.raw`(?:%|\bper ?cent)`,
        ),
        then(
          100,
          String.raw`\b(?:deduct|reduc|credit)\w*`,
          String.raw`\bwith a (?:ceiling|cap|maximum|limit) of\b`,
          String.raw`(?:%|\bper ?cent)`,
        ),
      ),
      zh: pattern(
        thenZh(
          60,
          '(?:赔偿|赔付|减免|免除|代金券|补偿|抵扣|扣抵|抵免|返还|退还|积分|扣减|核减|扣罚|赠送)',
          '(?:不(?:超过|高于|得?多于)|上限|最高|最多|至多|为限|封顶)',
          '(?:%|百分之|服务费用?总额)',
        ),
        thenZh(
          40,
          '(?:赔偿|赔付|减免|补偿|扣减|核减|抵扣|抵免|积分)',
          '以',
          '(?:%|百分之)',
          '(?:为限|为上限|为最高限额)',
        ),
        '(?:最多|最高|至多|不超过)[^。;,]{0,4}(?:扣|减|返|退|抵|补|赔)[^。;,%]{0,10}(?:%|百分之)',
        '(?:月费|服务费|费用)[^。;]{0,4}(?:%|百分之)[^。;]{0,12}(?:封顶|为[^。;]{0,8}最高比例)|(?:%|百分之[一二三四五六七八九十]{1,3})为[^。;,]{0,8}(?:抵扣|赔付|扣减|减免|补偿|退还)[^。;,]{0,4}上限|最多(?:送|赔|退|减|抵|补)[^。;,]{0,10}(?:月费|服务费|费用)[^。;,]{0,4}(?:%|百分之)|(?:抵扣|赔付|扣减)(?:百分之|[^。;%]{0,8}%)[^。;]{0,14}为[^。;]{0,8}(?:最高比例|上限)',
      ),
      unless: {
        // The whole fee of a month is another limit (4.creditCapFull), whatever figure a term beside it stands for.
        en: /\bexceed (?:(?!\bper ?cent)[^.;%]){0,90}\bfor (?:the|that|such|one) (?:\w+ )?month\b/,
        zh: /优惠券|订单金额|合同总(?:价|额)|损害赔偿|不高于合同|逾期(?:交|付|上线)|(?:抑或|或者?|及)(?:其他|别的)(?:事由|原因|理由)|侵权/,
      },
      figure: { unit: 'percent', from: 1, to: 100 },
      flag: {
        en: [
          'Service credits shall not exceed fifty percent (50%) of the monthly fee.',
          'The maximum service credit is 30% of the monthly fee.',
          'The maximum total credit for a month is 25% of the fees.',
          'The ceiling on credits is 25% of the fee.',
          'Credits are granted subject to a ceiling of 12% of the quarterly charge.',
          'The total amount credited in a year shall not exceed 5% of the fees.',
          'Credits for one month stop at 45% of the bill.',
          'No more than 18% is credited for a month.',
          'We never take off more than 35% of what you pay.',
          'Client deducts a tenth of the fee, with a ceiling of 22% of it.',
          'Such reductions shall not be more than thirty percent (30%) of the fees for the month.',
          'More than 15% is never credited.',
          'No more than 14% of the price can be lost to credits.',
          'All credits of a month come to 26% of the fee at most.',
          'Credits end at 42% of the price.',
          'For each hour a tenth of the price is forgone, at most 24%.',
        ],
        zh: [
          '赔偿总额不超过当月服务费的50%。',
          '减免以当月服务费的30%为限。',
          '代金券总值不高于月账单的40%。',
          '服务积分每月以当月费用的25%为上限。',
          '可用率低于99%的，抵扣月费的50%（封顶）。',
          '未达标的按日赠送时长,折算后最高不超过当月服务费的8%。',
          '不满七十分扣减费用,百分之二十为季度扣减上限。',
          '未达标的,最多送3天补偿(即月费的10%)。',
          '可用率每差一个百分点扣3%,全年最多扣12%。',
          '可用率未达标的按日返还,单月返还至多为当月订阅费的15%。',
          '每低百分之一抵扣百分之三,最高折抵百分之十八。',
        ],
      },
      ignore: { en: ['Service credits are 5% of the fee.'], zh: ['赔偿当月服务费的5%。'] },
    },
    {
      // The lowest row of a table of credits: no more than that is credited.
      id: '4.creditTier',
      topics: [4],
      needs: [],
      en: new RegExp(
        String.raw`(?<=(?<!\b(?:not|each|every) )\b(?:below|under|less than) ${RATE} ?(?:%|percent)(?:[^.;%]{0,30}[|/:\u2013-]|(?: ?\([^)]{0,40}\))?) ?)[^.;%]{0,24}?(?<![\d${SOFT_POINT}])(?!9\d)\d{1,3} ?(?:%|percent)|${CREDIT_ROW_ZH}`,
      ),
      zh: new RegExp(CREDIT_ROW_ZH),
      unless: {
        en: /\b(?:response|resolution|tickets?|calls?|interest|deposit)\b/,
        zh: /响应|验收|付款|准确率|滞纳/,
      },
      figure: { unit: 'percent', from: 1, to: 100 },
      flag: {
        en: ['Below 98.0% | 30%', 'Uptime under 95% / 50% of the monthly fee'],
        zh: ['低于95% | 30%', '95.0%以下 / 40%', '未达98%/25%', '可用率≤99%:月费 15%', '低于 95%,为 20%。'],
      },
      ignore: {
        en: ['98% to 99% | 5%', 'Below 95% of calls answered | 2 hours', 'below 99% (large plan: 99.5%)'],
        zh: ['每低于1%,减免5%。', '标准版 | 99.5%', '响应率低于95%:扣5%'],
      },
    },
    {
      // “Half the monthly fee”: a share in words.
      id: '4.creditCapHalf',
      topics: [4],
      needs: [
        ['credit', 'indemnify'],
        ['cap', 'pay'],
      ],
      en: pattern(
        then(
          60,
          ...CREDITS_LIMITED,
          String.raw`\b(?:one[ -])?half(?: of)? (?:the |that |a )?(?:monthly|month's|fees?\b|charges?\b|price)`,
        ),
      ),
      zh: pattern(
        thenZh(
          16,
          '(?:赔付|赔偿|补偿|抵扣|减免|返还|代金券)',
          '(?:不(?:得|会)?超[过出]|上限|最[高多]|为限)',
          '(?:月|季度|服务)[^。;,]{0,8}费(?:用)?的?(?:一半|半数|二分之一)',
        ),
      ),
      value: 50,
      flag: {
        en: ['Credits for one month are limited to half the monthly fee.'],
        zh: ['补偿总额不超过当月服务费的一半。'],
      },
      ignore: {
        en: ['Credits are limited to the monthly fee.', 'Half of the credits expire in May.'],
        zh: ['补偿总额不超过当月服务费。', '预付服务费的一半，余款验收后补足，不超过十日。'],
      },
    },
    {
      id: '4.creditCapFull',
      topics: [4],
      needs: [
        ['credit', 'indemnify'],
        ['cap', 'pay'],
      ],
      en: pattern(
        then(
          60,
          ...CREDITS_LIMITED,
          String.raw`\b(?:total |entire |full )?(?:monthly|month's) (?:\w+ )?(?:fees?|charges?)\b`,
        ),
        then(
          60,
          String.raw`\bcredits?\b`,
          String.raw`\b(?:exceed|beyond)\b`,
          String.raw`\bfees?\b[^.;%]{0,40}?\bfor (?:the|that|such|one) (?:\w+ )?month\b`,
        ),
      ),
      zh: pattern(
        // No percentage between the limit and the fee: a share of it is 4.creditCap.
        thenZh(
          16,
          '(?:赔偿|赔付|减免|补偿|代金券)的?(?:总[额值]|金额)?',
          '(?:不(?:得|会|应)?(?:超过|高于)|上限|为限|最高)[^。;%]{0,30}?月[^。;%]{0,16}?(?:服务费用?|费用|消费额|月费)(?:总额)?(?!的? ?(?:\\d|百分之|%))',
        ),
        // Time added instead of money: no more than the month itself.
        thenZh(
          16,
          '(?:补偿|赠送|顺延)的?(?:时长|天数|时间)',
          '不(?:得|会)?(?:超过|多于)[^。;,]{0,8}一个(?:计费|自然|服务|日历)?月',
        ),
        thenZh(
          16,
          '(?:赔偿|赔付|减免|补偿|代金券)的?(?:总[额值]|金额)?',
          '以[^。;%]{0,20}?(?:当|该|一个)月[^。;%]{0,20}?(?:费用?|消费额)为(?:上限|限)',
        ),
      ),
      // A share of the monthly fee is a figure of its own (4.creditCap).
      unless: {
        en: /%|\bpercent|\bhalf\b|\b(?:a|one)[ -](?:third|quarter|fifth|tenth)\b/,
        zh: /(?:%|百分之)[^。;,]{0,8}(?:为限|为上限|封顶)|倍|个月内|十二个月|一半/,
      },
      flag: {
        en: ['In no event shall credits exceed the monthly fee for the affected service.'],
        zh: [
          '故障赔偿总额不超过当月服务费总额。',
          '每月得到的补偿时长,不超过一个计费月。',
          '可用性低于98%的,赔偿总额不超过未达标当月客户为该实例支付的月度服务费。',
          '代金券总额以客户当月为该实例付的费用为上限。',
        ],
      },
      ignore: {
        en: [
          'Service credits shall not exceed 30% of the monthly fee.',
          'Service credits shall not exceed half the monthly fee.',
        ],
        zh: ['赔偿总额不超过当月服务费的50%。'],
      },
    },
    {
      id: '4.degradation',
      topics: [4],
      needs: [['uptime', 'respond', 'serviceLevel']],
      en: pattern(
        String.raw`\b(?:partial(?:ly)? (?:outage|loss|unavailab\w+|impact|degrad\w+|disruption|failure|or minor|or complete|or total)|degraded? (?:performance|service|functionality|operation)|degradation|performance (?:issue|degradation)|severity (?:level )?(?:2|two|3|three)|level 2(?! support)|priority 2|minor (?:loss|issue|error))`,
      ),
      zh: pattern(
        '(?:部分|主要|次要|非核心)功能(?:降级|不可用|中断|受损|异常|受限)|部分(?:降级|不可用|中断)|性能(?:下降|降级)|服务降级|(?:一般|轻微|次要)(?:故障|缺陷|问题)|严重(?:故障|缺陷)|(?:二|三|2|3)级故障',
      ),
      flag: {
        en: [
          'A partial outage gives half the credit of a full outage; severity 2 covers degraded performance.',
        ],
        zh: ['部分功能降级的，按一半赔付；服务完全不可用的，全额赔付。'],
      },
      ignore: {
        en: ['Uptime is 99.9%.', 'A partial month of downtime counts as a full one.'],
        zh: ['服务可用率为99.7%。'],
      },
    },
  ],
  checks: [
    {
      kind: 'figure',
      id: '4.uptime',
      topic: 4,
      figure: ['4.uptimePercent', '4.uptimeItem'],
      unit: 'percent',
      position: 'uptimePercent',
      wanted: 'atLeast',
      vague: ['4.efforts'],
      adverse: ['4.noGuarantee'],
    },
    {
      kind: 'point',
      id: '4.responseTime',
      topic: 4,
      met: ['4.response', '4.responseRow'],
      short: ['4.promptResponse'],
    },
    {
      kind: 'point',
      id: '4.serviceCredit',
      topic: 4,
      met: ['4.credit'],
      adverse: ['4.creditDenied'],
      promiseOutweighs: true,
    },
    { kind: 'point', id: '4.degradation', topic: 4, met: ['4.degradation'] },
  ],
};
