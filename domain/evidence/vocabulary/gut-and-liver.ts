import { termsOf } from './term.ts';

/** Diseases of the gut, liver, bile ducts and pancreas. */
export const GUT_AND_LIVER = termsOf(
  'disease',
  `
cirrhosis = cirrhosis of liver = hepatic cirrhosis = liver cirrhosis = decompensated cirrhosis
  = decompensated liver cirrhosis = portal cirrhosis : liver chronic cirrhosis
chronic liver disease = decompensated chronic liver disease = end stage liver disease = liver disease
  = decompensated liver disease = advanced liver disease = hepatic fibrosis = liver fibrosis
  = acute on chronic liver disease : liver chronic cirrhosis
alcoholic cirrhosis = alcoholic cirrhosis of liver = alcoholic liver cirrhosis = alcoholic liver disease
  = alcohol related liver disease = alcohol related cirrhosis = alcohol related liver cirrhosis
  = alcoholic hepatic cirrhosis = alcohol associated liver disease = alcohol induced liver disease
  = alcohol induced cirrhosis = decompensated alcoholic liver disease = decompensated alcoholic cirrhosis
  = decompensated alcohol related liver disease = alcohol induced liver cirrhosis : liver chronic cirrhosis liver-cause
alcoholic hepatitis = alcohol related hepatitis = acute alcoholic hepatitis = acute alcohol related hepatitis : liver chronic liver-cause hepatitis-type
steatohepatitis = non alcoholic steatohepatitis = non alcoholic fatty liver disease = fatty liver disease
  = metabolic dysfunction associated steatotic liver disease = metabolic dysfunction associated steatohepatitis
  = metabolic dysfunction associated fatty liver disease = hepatic steatosis = steatosis = fatty liver
  = alcoholic fatty liver = steatotic liver disease = alcoholic fatty liver disease = alcohol related fatty liver : liver chronic liver-cause hepatitis-type
autoimmune hepatitis = autoimmune cirrhosis = autoimmune liver disease = autoimmune = lupoid hepatitis
  = glycogen storage disease with cirrhosis = biliary cirrhosis = cystic fibrosis liver disease
  = cystic fibrosis related liver disease = viral cirrhosis = post viral cirrhosis = post hepatitic cirrhosis
  = drug induced cirrhosis = methotrexate induced cirrhosis = fibropolycystic liver disease
  = congenital hepatic fibrosis = polycystic liver disease = veno occlusive disease = hepatic sarcoidosis
  = primary biliary cholangitis = primary biliary cirrhosis = primary sclerosing cholangitis = haemochromatosis
  = hereditary haemochromatosis = wilson disease = biliary atresia = secondary biliary cirrhosis = cardiac cirrhosis
  = cryptogenic cirrhosis = cryptogenic cirrhosis of liver = genetic haemochromatosis = cryptogenic liver disease
  = cryptogenic liver cirrhosis = congestive hepatopathy = cryptogenic = cirrhosis of unknown cause
  = idiopathic cirrhosis = chronic rejection of liver = sarcoidosis of liver : liver chronic liver-cause hepatitis-type
hepatitis a = hepatitis e = acute hepatitis b = acute hepatitis a = acute hepatitis e = acute hepatitis c
  = acute hepatitis a infection = acute hepatitis b infection = acute hepatitis e infection
  = hepatitis a virus infection = acute viral hepatitis b = acute viral hepatitis a = acute infectious hepatitis : liver event infection source hepatitis hepatitis-type liver-cause notifiable
hepatitis b = chronic hepatitis b = hepatitis c = chronic hepatitis c = hepatitis b infection
  = chronic hepatitis b infection = hepatitis c infection = chronic hepatitis c infection = viral hepatitis b
  = viral hepatitis c = hepatitis d = hepatitis b virus = hepatitis c virus = hepatitis c virus infection
  = hepatitis b virus infection = chronic viral hepatitis b = chronic viral hepatitis c = hepatitis b cirrhosis
  = hepatitis c cirrhosis = chronic hepatitis b virus infection = chronic hepatitis c virus infection : liver chronic infection source hepatitis hepatitis-type liver-cause
hepatitis = chronic hepatitis = acute hepatitis = viral hepatitis = infective hepatitis = infectious hepatitis
  = fulminant hepatitis = hepatitis infection : liver chronic hepatitis
ischaemic hepatitis = hypoxic hepatitis = shock liver = drug induced hepatitis : liver hepatitis-type complication
hepatic encephalopathy = hepatic coma = portosystemic encephalopathy : liver complication
hepatorenal syndrome = hepatorenal : complication
hepatopulmonary syndrome = spontaneous bacterial peritonitis = portal hypertension = portal hypertensive gastropathy : liver complication source
oesophageal varices = bleeding oesophageal varices = ruptured oesophageal varices = oesophageal variceal haemorrhage
  = variceal haemorrhage = variceal bleed = bleeding varices = oesophageal variceal bleed = gastric varices
  = haemorrhage from oesophageal varices = variceal bleeding = oesophageal varix = varices
  = haemorrhage from ruptured oesophageal varices = oesophageal variceal bleeding : liver complication variceal bleeding
ascites : liver complication
gastrointestinal haemorrhage = upper gastrointestinal haemorrhage = gastro intestinal haemorrhage
  = gastrointestinal bleed = upper gastrointestinal bleed = lower gastrointestinal haemorrhage
  = gastrointestinal bleeding = gastric haemorrhage = lower gastrointestinal bleed = rectal haemorrhage
  = upper gastrointestinal bleeding = acute gastrointestinal haemorrhage = massive gastrointestinal haemorrhage
  = lower gastrointestinal bleeding = intestinal haemorrhage = haemorrhage from stomach : gut complication bleeding
intraperitoneal haemorrhage = haemoperitoneum = intra abdominal haemorrhage = retroperitoneal haemorrhage
  = retroperitoneal haematoma = intra abdominal bleeding : complication bleeding
exsanguination : complication bleeding
peptic ulcer = duodenal ulcer = gastric ulcer = bleeding duodenal ulcer = bleeding peptic ulcer = peptic ulcer disease
  = haemorrhage from duodenal ulcer = bleeding gastric ulcer = gastric ulceration = stomach ulcer = peptic ulceration
  = ulcer of stomach = ulcer of duodenum = chronic duodenal ulcer = chronic gastric ulcer = dieulafoy lesion
  = haemorrhagic gastritis = erosive gastritis = haemorrhage from peptic ulcer = haemorrhage from gastric ulcer
  = duodenal ulcer disease = duodenal ulceration : gut event bleeding
perforated duodenal ulcer = perforated peptic ulcer = perforated gastric ulcer = perforation of duodenal ulcer
  = perforation of gastric ulcer = perforation of peptic ulcer : gut event source
perforation of bowel = bowel perforation = perforated bowel = perforated viscus = perforated colon
  = perforation of colon = colonic perforation = intestinal perforation = perforated caecum = gastric perforation
  = perforated sigmoid colon = perforation of sigmoid colon = perforated oesophagus = small bowel perforation
  = perforation of viscus = perforated intestine = perforation of intestine = large bowel perforation
  = caecal perforation : gut event source
oesophageal rupture = boerhaave syndrome = oesophageal perforation = mallory weiss tear : gut event
peritonitis = faecal peritonitis = generalised peritonitis = bacterial peritonitis = biliary peritonitis
  = purulent peritonitis : gut complication source infection
appendicitis = perforated appendix = acute appendicitis = perforated appendicitis = ruptured appendix
  = gangrenous appendicitis : gut event source infection
diverticular disease = diverticulosis = diverticular disease of colon = colonic diverticulosis
  = sigmoid diverticulosis = sigmoid diverticular disease = diverticular disease of sigmoid colon
  = diverticulum of colon = diverticular disease of bowel : gut chronic source
diverticulitis = perforated diverticulum = perforated diverticulitis = perforated diverticular disease
  = diverticular abscess = diverticular perforation = perforation of diverticulum = sigmoid diverticulitis
  = acute diverticulitis = bleeding diverticular disease = diverticular haemorrhage = perforated sigmoid diverticulum
  = perforated diverticulum of colon = ruptured diverticulum : gut event source
intestinal obstruction = bowel obstruction = small bowel obstruction = large bowel obstruction = obstruction of bowel
  = ileus = paralytic ileus = adhesions = adhesional obstruction = colonic obstruction = gastric outlet obstruction
  = pseudo obstruction = intussusception = malrotation = abdominal adhesions = adhesive small bowel obstruction
  = intestinal pseudo obstruction = duodenal obstruction = small intestinal obstruction = subacute bowel obstruction
  = obstructed bowel = oesophageal obstruction = oesophageal stricture : gut complication
volvulus = sigmoid volvulus = caecal volvulus = gastric volvulus = midgut volvulus : gut event
hernia = strangulated hernia = incarcerated hernia = inguinal hernia = strangulated inguinal hernia
  = strangulated femoral hernia = femoral hernia = umbilical hernia = incisional hernia = obstructed hernia
  = parastomal hernia = diaphragmatic hernia = strangulated umbilical hernia = strangulated incisional hernia
  = paraoesophageal hernia = incarcerated inguinal hernia = obstructed inguinal hernia : gut event
ischaemic bowel = bowel ischaemia = mesenteric ischaemia = mesenteric infarction = ischaemic colitis
  = bowel infarction = superior mesenteric artery occlusion = mesenteric artery thrombosis = small bowel ischaemia
  = acute mesenteric ischaemia = ischaemia of bowel = infarction of bowel = mesenteric thrombosis
  = intestinal ischaemia = small bowel infarction = mesenteric embolism = superior mesenteric artery thrombosis
  = infarction of small bowel = infarcted bowel = ischaemia of small bowel = mesenteric artery occlusion
  = strangulated bowel = strangulation of bowel = intestinal infarction = ischaemic small bowel = ischaemic gut
  = gangrenous bowel = gangrene of bowel = superior mesenteric artery embolism : gut event
ulcerative colitis = crohn disease = inflammatory bowel disease = crohn colitis = colitis = microscopic colitis
  = proctitis = regional ileitis = indeterminate colitis = acute severe ulcerative colitis = pancolitis : gut chronic source
toxic megacolon = megacolon = hirschsprung disease : gut event medical-injury
coeliac disease = short bowel syndrome = intestinal failure = malabsorption = small bowel bacterial overgrowth : gut chronic
gastroenteritis = viral gastroenteritis = infective gastroenteritis = norovirus gastroenteritis = enteritis
  = enterocolitis = gastro enteritis = norovirus infection : gut event source infection
necrotising enterocolitis : gut event newborn source
chronic pancreatitis = chronic alcoholic pancreatitis = chronic alcohol related pancreatitis = chronic calcific pancreatitis
  = hereditary pancreatitis = chronic relapsing pancreatitis = autoimmune pancreatitis : gut chronic source
pancreatitis = acute pancreatitis = necrotising pancreatitis = gallstone pancreatitis
  = acute necrotising pancreatitis = acute haemorrhagic pancreatitis = alcoholic pancreatitis
  = alcohol related pancreatitis = alcohol induced pancreatitis = infected pancreatic necrosis = pancreatic necrosis
  = haemorrhagic pancreatitis : gut event source
cholecystitis = acute cholecystitis = gangrenous cholecystitis = empyema of gallbladder = gallbladder empyema
  = perforated gallbladder = gallbladder perforation = emphysematous cholecystitis = perforation of gallbladder
  = acalculous cholecystitis = calculous cholecystitis : gut event source infection
gallstones = cholelithiasis = choledocholithiasis = gallstone disease = gallstone ileus = bile duct stone
  = common bile duct stone = gallstone = common bile duct stones = common bile duct calculus : gut chronic
cholangitis = ascending cholangitis = acute cholangitis = biliary obstruction = biliary sepsis = bile duct obstruction
  = obstructed biliary stent = recurrent cholangitis = obstruction of bile duct = biliary tract infection
  = biliary stricture : gut event source infection
liver abscess = hepatic abscess = abdominal abscess = intra abdominal abscess = intra abdominal sepsis
  = abdominal sepsis = pelvic abscess = subphrenic abscess = psoas abscess = perianal abscess = pericolic abscess
  = intra abdominal collection = splenic abscess = pyogenic liver abscess = fournier gangrene = intraabdominal sepsis
  = retroperitoneal abscess = enterocutaneous fistula = colovesical fistula = aortoenteric fistula
  = aorto enteric fistula : gut event source infection
constipation = faecal impaction = irritable bowel syndrome = hiatus hernia = hiatal hernia = gastro oesophageal reflux disease = gastro oesophageal reflux = gastroesophageal reflux disease = reflux oesophagitis = dyspepsia = haemorrhoids = anal fissure = acid reflux = dental caries = gingivitis = piles = haemorrhoid = dental disease = hiatus hernia and reflux = functional dyspepsia = indigestion = wind = bloating = pruritus ani = anal pruritus = anal skin tag = rectal prolapse = umbilical granuloma = gluten intolerance = food intolerance = bile salt malabsorption = chronic constipation = geographic tongue = dry mouth = xerostomia = halitosis = oral thrush = dental abscess history = spastic colon = irritable bowel = oesophageal reflux = gastric reflux = proctalgia fugax = haemorrhoidal disease = internal haemorrhoids : gut rarely-fatal
gastritis = oesophagitis = duodenitis = barrett oesophagus = barrett oesophagitis = achalasia
  = oesophageal dysmotility = pharyngeal pouch = gastroparesis : gut chronic
lactose intolerance = coeliac artery compression = faecal incontinence = stoma retraction : gut rarely-fatal
`,
);
