/**
 * An AI vendor's paper, our own writing: good, weak, adverse and missing positions mixed, automatic numbers, a
 * table, defined terms, the counterparty's redlines and one highlight of the attorney's own.
 */
import type { BlockSpec } from '../document/build';

const COUNTERPARTY = 'Vendor Counsel';
const title = (text: string): BlockSpec => ({ style: 'Title', runs: [{ text }] });
const section = (text: string): BlockSpec => ({ style: 'Heading1', runs: [{ text }] });
const clause = (text: string): BlockSpec => ({ style: 'Clause', runs: [{ text }] });
const item = (text: string): BlockSpec => ({ style: 'Item', runs: [{ text }] });

export const englishContract: readonly BlockSpec[] = [
  title('AI Services Agreement'),
  'This AI Services Agreement (the “Agreement”) is made on 2 November 2026 (the “Effective Date”) between Harrow & Pine Insurance Group plc, a company with its registered office at 14 Quay Street, Bristol (the “Customer”), and Lumen Cortex, Inc., a Delaware corporation with its principal place of business at 900 Alder Avenue, Seattle, Washington (the “Vendor”). The Customer and the Vendor are each a “Party” and together the “Parties”.',
  {
    runs: [
      { text: 'Background. ', bold: true },
      {
        text: 'The Vendor operates a hosted platform that reads documents, drafts correspondence and answers questions with the help of large language models. The Customer wishes to use the platform in its claims department, and the Vendor wishes to supply it, on the terms below.',
      },
    ],
  },
  section('Definitions'),
  clause(
    '“Customer Data” means all documents, records, prompts, files and other material that the Customer or its Users submit to the Services, in whatever form.',
  ),
  clause(
    '“AI-Generated Output” means text, images, code and other results that the Services return in response to Customer Data.',
  ),
  clause(
    '“Documentation” means the user guides and technical descriptions that the Vendor publishes for the Services from time to time.',
  ),
  clause(
    '“Fees” means the amounts payable by the Customer under an Order Form. “Order Form” means an ordering document signed by both Parties that refers to this Agreement.',
  ),
  clause(
    '“Security Incident” means any accidental or unlawful destruction, loss, alteration or unauthorised disclosure of, or access to, Customer Data in the custody of the Vendor or its Sub-processors.',
  ),
  clause(
    '“Services” means the hosted platform named in an Order Form, together with the support described in Section 7. “Users” means the employees and contractors whom the Customer allows to use the Services.',
  ),
  section('Provision of the Services'),
  clause(
    'The Vendor shall make the Services available to the Customer during the Subscription Term in accordance with this Agreement and the Documentation. The Vendor may release new features at any time, provided that no release materially reduces the functions described in the Order Form.',
  ),
  clause(
    'The Customer shall keep its access credentials safe, shall see to it that its Users comply with this Agreement and shall provide the information that the Vendor reasonably needs to set up the Services.',
  ),
  clause(
    'The Customer shall not resell the Services, reverse engineer them, or use them to build a competing product, and shall not attempt to probe or bypass their technical limits.',
  ),
  clause(
    'The Vendor may engage subcontractors for hosting and support. It remains answerable for their work as for its own.',
  ),
  section('Fees and Payment'),
  clause(
    'The Customer shall pay the Fees within forty-five (45) days of receipt of a correct invoice. Fees exclude value added tax and similar charges, which the Customer shall pay where they fall due.',
  ),
  clause(
    'If the Customer disputes an invoice in good faith it shall say so within the payment period and pay the undisputed part. The Parties shall resolve the dispute promptly, and no interest runs on amounts disputed in good faith.',
  ),
  clause(
    'The Vendor may raise the Fees once in each renewal term by no more than five percent, on ninety days’ written notice before the renewal begins.',
  ),
  section('Customer Data'),
  clause(
    'As between the Parties, the Customer retains all right, title and interest in and to Customer Data. The Vendor obtains no rights in Customer Data other than the right to process it as needed to provide the Services.',
  ),
  {
    style: 'Clause',
    runs: [
      {
        text: 'On termination or expiry of this Agreement the Vendor shall delete all Customer Data, including back-up copies, within ',
      },
      { text: 'thirty (30)', deleted: COUNTERPARTY },
      { text: 'one hundred eighty (180)', inserted: COUNTERPARTY },
      { text: ' days, and shall confirm the deletion in writing when the Customer asks for it.' },
    ],
  },
  clause(
    'The Vendor shall not sell Customer Data and shall not disclose it to third parties except to the Sub-processors listed in Annex B, or where the law compels it to do so.',
  ),
  section('Improvement of the Services'),
  {
    style: 'Clause',
    runs: [
      {
        text: 'The Vendor may use Customer Data and AI-Generated Output to train, test and improve its models and services',
        highlight: 'yellow',
      },
      {
        text: ', provided that the Vendor first removes names and contact details. The Customer may opt out of future use by written notice to the Vendor’s privacy desk.',
      },
    ],
  },
  clause(
    'The Customer shall not use AI-Generated Output to develop models that compete with those of the Vendor.',
  ),
  section('Confidentiality and Security'),
  clause(
    'Each Party shall keep the other Party’s Confidential Information in confidence, shall use it only for the purposes of this Agreement and shall disclose it only to those who need to know it and who are bound by duties no less strict. “Confidential Information” means information marked as confidential or that a reasonable person would understand to be so; Customer Data is Confidential Information of the Customer.',
  ),
  clause(
    'These duties do not apply to information that the receiving Party can show was public, was already known to it, was received lawfully from a third party, or was developed independently. They last for five years after the end of this Agreement, and for Customer Data as long as the Vendor holds it.',
  ),
  clause(
    'The Vendor shall maintain administrative, technical and physical safeguards that meet industry practice, including encryption of Customer Data in transit and at rest and access controls by role. The Vendor shall keep a current SOC 2 Type II report and shall give the Customer a copy once a year on request.',
  ),
  {
    style: 'Clause',
    runs: [
      {
        text: 'The Vendor shall notify the Customer of any Security Incident within ten (10) business days after confirming it',
      },
      { text: ', unless its own investigation would be impeded', inserted: COUNTERPARTY },
      { text: ', with a description of what happened, the data concerned and the steps taken.' },
    ],
  },
  section('Service Levels and Support'),
  clause(
    'The Vendor shall keep the Services available for at least 99.5% of each calendar month, measured at the edge of the Vendor’s network (“Uptime”). Scheduled maintenance announced five days ahead, and failures of the Customer’s own systems, do not count as downtime.',
  ),
  clause(
    'The Vendor shall respond to faults reported by the Customer within the times in the table below. Response times run during business hours, save for Severity 1, which is served around the clock.',
  ),
  {
    rows: [
      ['Severity', 'Meaning', 'Response time', 'Target repair'],
      ['Severity 1', 'The Services cannot be used at all', '1 hour', '8 hours'],
      ['Severity 2', 'A main function fails or is much degraded', '4 hours', '2 business days'],
      ['Severity 3', 'A minor function fails; a workaround exists', '1 business day', 'Next release'],
    ],
  },
  clause(
    'For each full hour by which downtime in a month exceeds the allowance, the Customer receives a service credit of two percent (2%) of the monthly Fees, up to twenty percent (20%) of the monthly Fees. Service credits are set off against the next invoice and are the sole remedy for missing the Uptime commitment.',
  ),
  section('Intellectual Property'),
  clause(
    'The Vendor and its licensors own the Services, the Documentation, the models and all improvements to them. Except for the rights expressly granted, the Vendor reserves all of its intellectual property rights.',
  ),
  clause(
    'AI-Generated Output produced for the Customer shall be owned by the Customer, and the Vendor hereby assigns to the Customer whatever right, title and interest it may have in it.',
  ),
  clause(
    'The Customer may give the Vendor feedback on the Services, which the Vendor may use without payment, provided that feedback contains no Customer Data.',
  ),
  section('Warranties'),
  clause(
    'Each Party warrants that it has power to enter into this Agreement. The Vendor warrants that the Services will perform materially as the Documentation describes and that it will provide them with reasonable skill and care.',
  ),
  clause(
    'Output of language models can be wrong. The Customer shall have a competent person check AI-Generated Output before it relies on it in a decision about a policyholder. Other than as stated in this Agreement the Services are provided as they are.',
  ),
  section('Indemnification'),
  clause(
    'The Vendor shall defend, indemnify and hold harmless the Customer against third-party claims that the Services infringe or misappropriate intellectual property rights, and shall pay the damages finally awarded or agreed in settlement. This does not apply to the extent that the claim rests on Customer Data or on use contrary to the Documentation.',
  ),
  clause(
    'The Customer shall indemnify the Vendor against third-party claims that Customer Data, as submitted, infringes the rights of others.',
  ),
  clause(
    'The indemnified Party shall give prompt notice of the claim, leave the defence to the indemnifying Party and give reasonable help at the indemnifying Party’s cost.',
  ),
  section('Limitation of Liability'),
  clause(
    'Neither Party is liable for loss of profit, loss of goodwill, or indirect or consequential damages arising from this Agreement, however caused.',
  ),
  {
    style: 'Clause',
    runs: [
      {
        text: 'The total aggregate liability of the Vendor under this Agreement shall not exceed the Fees paid in the ',
      },
      { text: 'twelve (12)', deleted: COUNTERPARTY },
      { text: 'three (3)', inserted: COUNTERPARTY },
      { text: ' months before the event that gave rise to the claim.' },
    ],
  },
  clause('The limits in this Section do not apply to:'),
  item('death or personal injury caused by negligence;'),
  item('fraud or fraudulent misrepresentation; or'),
  item('the Customer’s duty to pay the Fees.'),
  section('Term and Termination'),
  clause(
    'This Agreement begins on the Effective Date and continues for thirty-six months (the “Subscription Term”). It renews for terms of one year unless a Party gives notice of non-renewal sixty days before the end of a term.',
  ),
  clause(
    'Either Party may terminate this Agreement by written notice if the other Party commits a material breach and does not cure it within thirty (30) days of notice, or becomes insolvent.',
  ),
  clause(
    'The Customer may terminate for convenience on ninety days’ notice against payment of half of the Fees for the rest of the Subscription Term.',
  ),
  clause(
    'For thirty (30) days after termination the Customer may export its Customer Data in a standard format. Migration assistance beyond that is available at the Vendor’s then-current rates.',
  ),
  clause(
    'Sections that by their nature should survive, among them those on confidentiality, intellectual property, liability and governing law, survive termination.',
  ),
  section('Compliance'),
  clause(
    'The Vendor shall comply with all applicable data protection laws, including GDPR and CCPA, and shall process personal data only on the documented instructions of the Customer set out in the data processing addendum in Annex A.',
  ),
  clause(
    'The Vendor shall list its Sub-processors in Annex B, shall give thirty days’ notice before it adds one, and shall bind each of them to duties no less strict than its own.',
  ),
  clause('Each Party shall comply with the anti-bribery and export laws that apply to it.'),
  section('Use of the Services'),
  clause(
    'The Customer shall use the Services only for its own business and in line with the use rules in the Documentation. It shall not submit material that it has no right to submit, and shall not use the Services to make decisions that the law reserves to a human being.',
  ),
  clause(
    'The Vendor may suspend the access of a single User whose use endangers the platform, for as long as the danger lasts. It shall tell the Customer at once, give its reasons and limit the suspension to what is needed.',
  ),
  clause(
    'The Customer decides which of its documents are submitted, which Users have access and how long a project workspace is kept. The Vendor provides an administration console in which these choices are made and recorded.',
  ),
  section('Project Team and Changes'),
  clause(
    'Each Party names a project manager in the Order Form. The project managers meet once a month, by video conference unless they agree otherwise, to discuss open faults, planned releases, training needs and the use of the Services compared with the quantities ordered.',
  ),
  clause(
    'A change to the scope of the Services is agreed in a written change order that states the work, the price and the effect on the timetable. Until a change order is signed, each Party continues to perform as if no change had been proposed.',
  ),
  clause(
    'The Vendor shall assign people of suitable training and experience to its work for the Customer, shall carry out the background checks that are customary in the insurance industry, and shall replace a person within ten business days when the Customer has good reason to ask for it.',
  ),
  clause(
    'When the Vendor’s staff work on the Customer’s premises they follow the house rules that the Customer has made known to them, and the Customer provides a suitable place of work free of charge.',
  ),
  section('Business Continuity'),
  clause(
    'The Vendor keeps a written business continuity plan, tests it once a year and gives the Customer a summary of the results. The plan provides for the recovery of the platform in a second data centre at least 200 kilometres away from the first.',
  ),
  clause(
    'The Vendor makes a full copy of the platform’s configuration every night and keeps it for fourteen nights. The Customer remains in charge of the originals of the documents that it submits.',
  ),
  clause(
    'If an event stops the Services for more than twenty days in a row, the Customer need not pay Fees for the time of the interruption, and the Parties shall discuss in good faith whether and how to continue.',
  ),
  section('Insurance'),
  clause(
    'During the Subscription Term and for two years after it the Vendor maintains, with insurers of good standing, professional and technology errors cover of five million pounds for each claim, cyber cover of the same amount, and the employer’s cover that the law requires.',
  ),
  clause(
    'The Vendor shall give the Customer certificates of these policies when the Agreement is signed and at each renewal, and shall give thirty days’ notice before a policy is cancelled or reduced.',
  ),
  section('Publicity'),
  clause(
    'Neither Party may use the name or logo of the other in advertising or in a list of references without prior approval in writing. A Party may name the other where stock exchange rules call for it, after it has shown the other Party the text.',
  ),
  section('Dispute Resolution'),
  clause(
    'A Party that believes there is a dispute shall describe it in a letter to the other Party. The project managers shall try to settle the dispute within fifteen business days. If they cannot, a member of the board of each Party shall meet within a further fifteen business days.',
  ),
  clause(
    'If the members of the board do not settle the dispute, either Party may propose mediation under the rules of a recognised mediation body in London. Each Party bears its own costs of the mediation and half of the mediator’s.',
  ),
  clause('Nothing in this Section keeps a Party from asking a court for urgent relief.'),
  section('General'),
  clause(
    'Neither Party is liable for delay caused by events beyond its reasonable control, provided that it tells the other Party promptly and resumes performance as soon as it can.',
  ),
  clause(
    'Neither Party may assign this Agreement without the consent of the other Party, which shall not be unreasonably withheld, save to a successor to its whole business.',
  ),
  clause(
    'Notices shall be in writing and delivered by hand, by courier or by e-mail with confirmation of receipt to the addresses in the Order Form.',
  ),
  clause(
    'This Agreement, its Annexes and the Order Forms are the entire agreement of the Parties on their subject. In case of conflict the Order Form prevails over the body of this Agreement, and the body over the Annexes.',
  ),
  clause(
    'No waiver is valid unless in writing. If a provision is found invalid, the rest of this Agreement remains in force.',
  ),
  clause(
    'This Agreement is governed by the laws of England and Wales, and the courts of London have exclusive jurisdiction.',
  ),
  '',
  'Signed for the Customer: ______________________          Signed for the Vendor: ______________________',
  section('Annex A: Data Processing Addendum'),
  clause(
    'Subject and duration. The Vendor processes personal data of policyholders and claimants contained in Customer Data for as long as the Agreement lasts.',
  ),
  clause(
    'The Vendor shall help the Customer answer requests of data subjects, and shall tell the Customer without undue delay when it receives such a request itself.',
  ),
  clause(
    'Transfers of personal data outside the United Kingdom and the European Economic Area take place only under the standard contractual clauses or an adequacy decision.',
  ),
  section('Annex B: Sub-processors'),
  {
    rows: [
      ['Name', 'Place', 'Purpose'],
      ['Northbank Hosting Ltd', 'Ireland', 'Hosting of the platform'],
      ['Talus Support GmbH', 'Germany', 'Second-line support'],
    ],
  },
  section('Annex C: Description of the Services'),
  clause(
    'Reading. The platform accepts letters, forms, expert reports and photographs in the usual file formats, recognises the type of each document, and shows the passages that matter for a claim with a link to the page on which they stand.',
  ),
  clause(
    'Drafting. The platform proposes letters to policyholders in English and Welsh from templates that the Customer approves. No letter leaves the platform before a User has released it.',
  ),
  clause(
    'Answering. Users may ask questions about the documents of a claim. Each answer names the documents on which it rests, and says so when the documents contain no answer.',
  ),
  clause(
    'Quantities. The Order Form covers three hundred named Users and up to two hundred thousand pages a month. Pages above that number are charged at the rate stated in the Order Form.',
  ),
  clause(
    'Interfaces. The platform is connected to the Customer’s claims system through the interface that the Documentation describes. The Customer provides test access to its claims system no later than four weeks before the planned start.',
  ),
  clause(
    'Introduction. The Vendor trains up to twelve instructors of the Customer in two workshops of one day each, and hands over the slides, which the Customer may copy for its own staff.',
  ),
  section('Annex D: Timetable and Acceptance'),
  {
    rows: [
      ['Step', 'Who', 'When'],
      ['Set-up of the workspace and of single sign-on', 'Vendor', 'Week 1'],
      ['Connection to the claims system in the test environment', 'Both', 'Weeks 2 to 4'],
      ['Trial with twenty Users and two hundred closed claims', 'Customer', 'Weeks 5 and 6'],
      ['Correction of faults found in the trial', 'Vendor', 'Week 7'],
      ['Workshops for instructors', 'Vendor', 'Week 8'],
      ['Start of regular use', 'Customer', 'Week 9'],
    ],
  },
  clause(
    'The Customer shall test the Services during the trial against the criteria in the test plan that the project managers have agreed. It shall record faults in the ticket system with the steps that led to them.',
  ),
  clause(
    'The Services are accepted when no fault of the first two classes in the table of Section 7 is open. The Customer may not withhold acceptance for minor faults; the Vendor shall correct them with the next release.',
  ),
  clause(
    'If the Services have not been accepted within eight weeks after the planned start for reasons for which the Vendor answers, the Customer may withdraw from the Order Form and receives back the Fees paid for it in advance.',
  ),
];
