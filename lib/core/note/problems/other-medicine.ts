import type { TermTable } from "../../knowledge/note-cues";

/** What the rest of medicine is about. */
export const otherMedicine: TermTable = `
hypertension|htn|hypertensive
diabetes|diabetic|t2dm|dm2|a1c|metformin|insulin
hyperlipidemia|cholesterol|statin|atorvastatin|lisinopril|amlodipine
asthma|copd|inhaler|albuterol|wheezing|wheeze
cough
cold symptoms
congestion|sinusitis|bronchitis|pneumonia|uri|rhinitis|influenza
sore throat
pharyngitis|tonsillitis|strep
otitis|earache|cerumen
uti|dysuria|cystitis|hematuria
depression|anxiety|adhd|insomnia|bipolar
migraine|migraines|headache|headaches
sprain|sprained|fracture|fractured|strain|contusion
low back pain
back pain
knee|shoulder|hip|ankle|wrist pain|injury|injection
knee|hip|ankle|bp|thyroid|asthma|diabetes review|check|recheck|clinic|xray
osteoarthritis|arthritis|gout|osteoporosis
pregnant|pregnancy|prenatal|obstetric|contraception|iud
well child
annual|wellness physical|exam|visit
gerd|reflux|heartburn|constipation|diarrhea|nausea|vomiting|gastroenteritis|ibs
thyroid|hypothyroidism|hyperthyroidism|levothyroxine
anemia|ferritin
atrial fibrillation
afib|chf|cad|stemi|angina|palpitations
chest pain
stroke|seizure|seizures|epilepsy|neuropathy
conjunctivitis|cataract|glaucoma
obesity
weight loss
covid
hernia|appendicitis|cholecystitis
cancer|chemotherapy|oncology
colonoscopy|mammogram|pap
dental|tooth
vertigo
sciatica|radiculopathy
psych|psychiatry
sertraline|fluoxetine|ssri|escitalopram|bupropion|lexapro|zoloft
ear infection
pink eye
ekg|ecg
std|sti|chlamydia|gonorrhea|hiv
menopause|menopausal
kidney stone|stones
bph|prostate
sleep apnea
cpap|osa
dementia
gyn|gynecologic|hpv
pressure ulcer
fall|falls with|at|from|onto
smoking cessation
newborn
physical therapy
blood pressure
tobacco
concussion
blepharitis|uveitis|ophtho|ophthalmology
epistaxis|ent|tonsil*|septum
ortho|orthopedic|orthopedics
podiatry
cardiology|cardiac
rheum|rheumatology
oncology|egfr|chemo
postpartum|perineal
urgent care
emergency dept|department
neurology|neuro
gi clinic|bleed
shoulder|elbow|neck|hand|foot pain
rotator|meniscus|cuff
pcos
celiac
tendonitis|tendinitis|bursitis
allergic|seasonal rhinitis|allergies
cva|dvt|warfarin
tos|gripe|fiebre|garganta|oidos|asma|presion|hipertension
diabetes|colesterol|embarazo|rodilla
ckd5|ckd|esrd|dialysis|pvd|dm2|t1dm
tinnitus|ptsd
angioplasty|ablation
dysphagia|dyspepsia
sprained|sprain ankle|wrist|knee
ankle sprain
pmr|polymyalgia
fibromyalgia
hyperlipidemia|dyslipidemia
copd|emphysema
catheter
bedsore|bedsores|decubitus
hemorrhoid|hemorrhoids
leukemia|lymphoma
flu|tetanus|covid|mmr|hpv|tdap vax|vaccine|shot|jab|booster
vax
malaria|lyme|typhus|anthrax|brucellosis|cholera
sarcoid|sarcoidosis
prostatitis|pyelonephritis|urethritis|epididymitis|salpingitis|vaginitis|vaginosis|thrush
mastitis|periodontitis|gingivitis
bronchiectasis|pertussis|mycoplasma
rickets|scurvy
hirsutism
heart failure
leg|ankle|pedal|pulmonary edema|oedema
ascites
hyperaldosteronism
cramps|dysmenorrhea|dysmenorrhoea|menorrhagia|endometriosis
hypokalemia|hyperkalemia
infection|infections of the bladder|chest|ear|ears|throat|tooth|gum|sinus|urine|lung
bladder|chest|ear|throat|tooth|gum|sinus|urine|lung|urinary|respiratory infection|infections
e11*|i10|j45*|e78*|k21*|f41*|f32*|g43*|m17*|n39*
`;
