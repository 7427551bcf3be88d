import { termsOf } from './term.ts';

/** Diseases of the brain, nerves and muscles, and labels that are no cause of death on their own. */
export const BRAIN = [
  ...termsOf(
    'disease',
    `
cerebral infarction = cerebral infarct = brain infarction = brain infarct = ischaemic stroke = cerebellar infarction
  = cerebellar infarct = brainstem infarction = brain stem infarct = brain stem infarction
  = middle cerebral artery infarct = middle cerebral artery infarction = lacunar infarct = lacunar infarction
  = total anterior circulation infarct = partial anterior circulation infarct = pontine infarct = pontine infarction
  = embolic stroke = thromboembolic stroke = cardioembolic stroke = cerebral embolism = cerebral thrombosis
  = thrombotic stroke = ischaemic cerebral infarction = anterior circulation infarct = posterior circulation infarct
  = occipital infarct = thalamic infarct = cerebral thromboembolism = lacunar stroke = middle cerebral artery stroke
  = multi infarct cerebral disease = ischaemic cerebrovascular disease = watershed infarction = parietal infarct
  = frontal infarct = cerebral artery infarction = infarction of brain = cerebral infarcts = brain stem stroke
  = brainstem stroke = cerebellar stroke = left middle cerebral artery infarct
  = malignant middle cerebral artery syndrome = malignant middle cerebral artery infarction
  = malignant middle cerebral artery infarct = anterior cerebral artery infarct = posterior cerebral artery infarct
  = anterior cerebral artery infarction = posterior cerebral artery infarction = total anterior circulation stroke
  = partial anterior circulation stroke = posterior circulation stroke = lacunar syndrome stroke
  = ischaemic infarct of brain = capsular infarct = internal capsule infarct = basal ganglia infarct
  = hemispheric infarct = hemispheric infarction = multiple cerebral infarcts = bilateral cerebral infarcts
  = multifocal infarction = thromboembolic cerebral infarction = cerebral ischaemia = cerebral ischaemic infarct
  = temporal infarct = infarct of brain = infarction of cerebrum = brain ischaemia = medullary infarct
  = midbrain infarct = border zone infarction : brain event stroke stroke-type
carotid artery stenosis = carotid stenosis = carotid atherosclerosis = carotid artery disease = carotid disease
  = carotid atheroma = vertebrobasilar insufficiency = internal carotid artery stenosis
  = carotid artery atherosclerosis = carotid artery atheroma : brain vessel chronic
thrombosis of basilar artery = basilar artery thrombosis = basilar artery occlusion = carotid artery thrombosis
  = carotid artery occlusion = middle cerebral artery thrombosis = middle cerebral artery occlusion
  = thrombosis of middle cerebral artery = carotid artery dissection = vertebral artery dissection
  = occlusion of middle cerebral artery = internal carotid artery occlusion = cerebral venous sinus thrombosis : brain vessel event stroke-type
intracerebral haemorrhage = cerebral haemorrhage = brain haemorrhage = intracranial haemorrhage = haemorrhagic stroke
  = intraventricular haemorrhage = cerebellar haemorrhage = pontine haemorrhage = brainstem haemorrhage
  = brain stem haemorrhage = intraparenchymal haemorrhage = basal ganglia haemorrhage = thalamic haemorrhage
  = intracerebral bleed = intracerebral haematoma = lobar haemorrhage = intracranial bleed
  = haemorrhagic transformation of infarct = haemorrhagic infarct = primary intracerebral haemorrhage
  = intracerebral bleeding = intracranial bleeding = lobar intracerebral haemorrhage = haemorrhagic cerebral infarct
  = haemorrhagic cerebrovascular event = brain parenchymal haemorrhage = parenchymal haemorrhage
  = hypertensive intracerebral haemorrhage = hypertensive haemorrhage = frontal lobe haemorrhage
  = occipital haemorrhage = temporal lobe haemorrhage = parietal haemorrhage = putaminal haemorrhage
  = caudate haemorrhage = capsular haemorrhage = cerebellar bleed = brain stem bleed = pontine bleed = cerebral bleed
  = cerebral bleeding = deep intracerebral haemorrhage = intracranial haematoma = cerebral haematoma
  = cerebellar haematoma = intraventricular bleed = amyloid angiopathy haemorrhage
  = spontaneous intracerebral haemorrhage = haemorrhagic transformation = spontaneous intracranial haemorrhage : brain event stroke stroke-type bleeding
subarachnoid haemorrhage = aneurysmal subarachnoid haemorrhage = spontaneous subarachnoid haemorrhage
  = ruptured berry aneurysm = ruptured cerebral aneurysm = ruptured intracranial aneurysm = ruptured aneurysm
  = rupture of berry aneurysm = cerebral aneurysm = intracranial aneurysm = arteriovenous malformation
  = cerebral arteriovenous malformation = ruptured cerebral arteriovenous malformation : brain event stroke-type bleeding
traumatic subarachnoid haemorrhage = traumatic intracerebral haemorrhage = traumatic intracranial haemorrhage : brain event stroke-type bleeding @v
stroke = acute stroke = dense stroke = left hemisphere stroke = massive stroke = major stroke = cerebral stroke
  = brain stroke unspecified = left sided stroke = right sided stroke = recurrent strokes = apoplexy
  = right hemisphere stroke = stroke disease = brain attack : brain event stroke
cerebrovascular accident = cerebral vascular accident = cerebro vascular accident = cerebrovascular accidents
  = left sided cerebrovascular accident = cerebral accident : brain event stroke accident-word
cerebrovascular disease = cerebrovascular atherosclerosis = cerebral atherosclerosis = cerebral arteriosclerosis
  = small vessel disease = cerebral small vessel disease = cerebrovascular ischaemia
  = small vessel cerebrovascular disease = cerebrovascular arteriosclerosis = cerebral amyloid angiopathy
  = atherosclerotic cerebrovascular disease = cerebral vascular disease : brain vessel chronic
transient ischaemic attack : brain chronic
alzheimer disease = alzheimer dementia = alzheimer = dementia of alzheimer type = alzheimer type dementia
  = senile dementia of alzheimer type = early onset alzheimer disease = dementia in alzheimer disease
  = alzheimer disease dementia = mixed alzheimer and vascular dementia = dementia alzheimer type
  = senile dementia alzheimer type = late onset alzheimer disease = presenile alzheimer disease
  = alzheimer disease type dementia = dementia of alzheimer disease type = familial alzheimer disease
  = sporadic alzheimer disease = atypical alzheimer disease = dementia due to alzheimer disease = alzheimers : neuro chronic dementia typed late-life one-name
vascular dementia = multi infarct dementia = arteriosclerotic dementia = subcortical vascular dementia
  = post stroke dementia = dementia of vascular type = vascular type dementia = multi infarct type dementia
  = mixed vascular dementia = cerebrovascular dementia = post infarct dementia = small vessel dementia : neuro chronic dementia typed late-life one-name
lewy body dementia = dementia with lewy bodies = lewy body disease = diffuse lewy body disease
  = dementia with lewy body = dementia of lewy body type = lewy body type dementia = lewy bodies dementia
  = dementia lewy body type = cortical lewy body disease : neuro chronic dementia typed late-life
frontotemporal dementia = pick disease = mixed dementia = alcohol related dementia = alcoholic dementia
  = parkinson disease dementia = parkinson dementia = dementia in parkinson disease = huntington dementia
  = unspecified dementia = dementia unspecified = dementia type unspecified = dementia of unspecified type
  = dementia not otherwise specified = dementia of unknown type = dementia type unknown = korsakoff dementia
  = frontal lobe dementia = semantic dementia = primary progressive aphasia = posterior cortical atrophy
  = mixed type dementia = dementia mixed type = dementia with parkinson disease = dementia due to down syndrome
  = young onset alzheimer disease = fronto temporal dementia = frontotemporal lobar degeneration
  = behavioural variant frontotemporal dementia = dementia of parkinson disease = hiv dementia
  = alcohol induced dementia = dementia of mixed type = young onset dementia of mixed type
  = korsakoff syndrome dementia = dementia associated with parkinson disease = dementia aetiology unknown
  = primary progressive aphasias = normal pressure hydrocephalus dementia
  = limbic predominant age related encephalopathy = argyrophilic grain disease : neuro chronic dementia typed late-life
dementia = advanced dementia = end stage dementia = severe dementia = dementing illness = senile dementing illness
  = organic brain syndrome = progressive dementia : neuro chronic dementia late-life
cognitive impairment = mild cognitive impairment = cognitive decline = progressive cognitive decline = memory loss : neuro chronic
parkinson disease = parkinsonism = idiopathic parkinson disease = parkinson = idiopathic parkinsonism = parkinsons
  = parkinson syndrome = parkinsonian syndrome = advanced parkinson disease = vascular parkinsonism
  = drug induced parkinsonism = parkinson plus syndrome : neuro chronic late-life one-name
progressive supranuclear palsy = multiple system atrophy = corticobasal degeneration = shy drager syndrome
  = olivopontocerebellar atrophy = corticobasal syndrome : neuro chronic
motor neurone disease = motor neuron disease = amyotrophic lateral sclerosis = progressive bulbar palsy = bulbar palsy
  = pseudobulbar palsy = primary lateral sclerosis : neuro chronic one-name
multiple sclerosis = secondary progressive multiple sclerosis = primary progressive multiple sclerosis
  = demyelinating disease : neuro chronic
huntington disease = huntington chorea = spinocerebellar ataxia = cerebellar ataxia = ataxia telangiectasia
  = spinal muscular atrophy = hereditary spastic paraplegia : neuro chronic
friedreich ataxia = friedreichs ataxia : neuro chronic
creutzfeldt jakob disease = variant creutzfeldt jakob disease = sporadic creutzfeldt jakob disease = prion disease
  = gerstmann straussler scheinker syndrome : neuro chronic dementia typed
epilepsy = status epilepticus = dravet syndrome = lennox gastaut syndrome = west syndrome = seizure disorder : neuro chronic
cerebral palsy = spastic quadriplegia = quadriplegic cerebral palsy = spastic diplegia = spina bifida
  = spina bifida with hydrocephalus : neuro chronic
hydrocephalus = normal pressure hydrocephalus = obstructive hydrocephalus : neuro event
raised intracranial pressure = cerebral oedema = brain herniation = coning = cerebral herniation
  = tonsillar herniation = brainstem compression = raised intra cranial pressure = mass effect = midline shift
  = brain stem compression : complication
hypoxic brain injury = hypoxic ischaemic brain injury = anoxic brain injury = hypoxic ischaemic encephalopathy
  = hypoxic encephalopathy = anoxic encephalopathy = hypoxic brain damage = anoxic brain damage
  = ischaemic brain injury = hypoxic cerebral injury = hypoxic ischaemic injury = global hypoxic brain injury
  = ischaemic brain damage = anoxic cerebral injury = hypoxic ischaemic brain damage = neonatal encephalopathy
  = cerebral hypoxia = cerebral anoxia : complication medical-injury
encephalopathy = metabolic encephalopathy = septic encephalopathy = wernicke encephalopathy = delirium : complication
meningitis = bacterial meningitis = pneumococcal meningitis = viral meningitis = acute meningitis
  = listeria meningitis = meningoencephalitis = cryptococcal meningitis : source infection event notifiable
meningococcal septicaemia = meningococcal disease = meningococcal sepsis = meningococcal meningitis = meningococcaemia
  = waterhouse friderichsen syndrome : sepsis source infection event notifiable
encephalitis = viral encephalitis = herpes simplex encephalitis = herpes encephalitis = acute encephalitis
  = autoimmune encephalitis = limbic encephalitis = acute disseminated encephalomyelitis
  = progressive multifocal leukoencephalopathy = rasmussen encephalitis : source infection event notifiable
brain abscess = cerebral abscess = subdural empyema = spinal epidural abscess = epidural abscess = spinal abscess
  = intracranial abscess = extradural abscess = subdural abscess = epidural spinal abscess = intracerebral abscess
  = cerebellar abscess : source infection event
guillain barre syndrome = guillain barre = chronic inflammatory demyelinating polyneuropathy = myasthenia gravis
  = myasthenic crisis = peripheral neuropathy = polyneuropathy = lambert eaton syndrome = critical illness neuropathy
  = autonomic neuropathy = transverse myelitis = post polio syndrome = syringomyelia : neuro chronic
muscular dystrophy = duchenne muscular dystrophy = myotonic dystrophy = becker muscular dystrophy
  = limb girdle muscular dystrophy = facioscapulohumeral dystrophy = inclusion body myositis = mitochondrial disease
  = mitochondrial myopathy = nemaline myopathy = myopathy = dermatomyositis = polymyositis = myotubular myopathy : neuro chronic
poliomyelitis = acute poliomyelitis : infection event notifiable
spinal cord compression = metastatic spinal cord compression = cauda equina syndrome = cervical myelopathy
  = cervical spondylotic myelopathy = spinal stenosis = spinal cord infarction = spinal cord ischaemia : neuro event
hemiplegia = hemiparesis = paraplegia = tetraplegia = quadriplegia = paralysis = left sided weakness
  = right sided weakness = tetraparesis = paraparesis = immobility = immobility due to stroke = reduced mobility
  = poor mobility = bedbound = bedridden = prolonged immobility = bed bound = prolonged bed rest : complication clot-cause immobile
leukodystrophy = adrenoleukodystrophy = batten disease = rett syndrome = tay sachs disease
  = neuronal ceroid lipofuscinosis = metachromatic leukodystrophy = krabbe disease = neurodegenerative disease
  = neurodegenerative disorder = progressive neurodegenerative disease : neuro chronic
brain atrophy = cerebral atrophy = leukoencephalopathy = pituitary apoplexy : brain chronic
superficial siderosis = superficial siderosis of central nervous system = cerebral siderosis = demyelinating lesion
  = demyelination = white matter lesion = autonomic crisis = autonomic dysfunction = autonomic failure = dysautonomia
  = neuromyelitis optica = stiff person syndrome = opsoclonus myoclonus syndrome = moyamoya disease
  = cerebral arteriopathy = cerebral vasculitis = posterior reversible encephalopathy syndrome = ventriculitis
  = dementia pugilistica = chronic traumatic encephalopathy : neuro chronic
sudden unexpected death in epilepsy = sudden unexplained death in epilepsy = sudden death in epilepsy : neuro chronic @c?
migraine = tension headache = trigeminal neuralgia = restless legs syndrome = carpal tunnel syndrome
  = essential tremor = bell palsy = vertigo = meniere disease = tinnitus = insomnia = benign positional vertigo
  = restless leg syndrome = cluster headache = benign paroxysmal positional vertigo = facial palsy = sleep disorder
  = narcolepsy = post herpetic neuralgia = meralgia paraesthetica = ulnar nerve palsy = ulnar neuropathy
  = median nerve compression = cubital tunnel syndrome = writers cramp = blepharospasm = sciatica and back pain
  = jet lag = motion sickness = tension type headache = chronic headache = essential tremors = familial tremor
  = insomnia and anxiety = anosmia = loss of smell : neuro rarely-fatal
`,
  ),
  ...termsOf(
    'label',
    `
learning disability = learning disabilities = learning difficulties = learning difficulty = intellectual disability
  = severe learning disability = profound and multiple learning disabilities = mental handicap = mental retardation
  = developmental delay = global developmental delay = intellectual impairment = learning impairment
  = mental subnormality = mental deficiency = mental impairment = learning disabled = special needs = dyslexia
  = dyspraxia = mild learning disability = moderate learning disability = profound learning disability
  = severe intellectual disability = profound intellectual disability = intellectual developmental disorder
  = disorder of intellectual development = severe learning difficulties = profound learning difficulties
  = severe mental impairment = cognitive disability = developmental disability = developmental disorder
  = neurodevelopmental disorder = pervasive developmental disorder : learning
autism = autistic spectrum disorder = autism spectrum disorder = autism spectrum condition
  = autistic spectrum condition = asperger syndrome = autistic = autistic disorder = childhood autism
  = autistic condition = infantile autism : learning
down syndrome = trisomy 21 = downs : learning
fragile x syndrome = attention deficit hyperactivity disorder = attention deficit disorder : learning
physical disability = physical disabilities = disability = severe disability = profound physical disability
  = multiple disabilities = physical and learning disability = complex disability = neurodisability : learning
schizophrenia = paranoid schizophrenia = schizoaffective disorder = psychosis = bipolar affective disorder
  = bipolar disorder = manic depression = depression = major depressive disorder = clinical depression
  = recurrent depressive disorder = severe depression = anxiety = anxiety disorder = personality disorder
  = emotionally unstable personality disorder = obsessive compulsive disorder = post traumatic stress disorder
  = mental illness = severe mental illness = mental health disorder = mental disorder = psychiatric illness
  = mental health problems = mental ill health = depressive disorder = borderline personality disorder
  = delusional disorder = depressive illness = schizoaffective psychosis = mania = hypomania = bipolar
  = bipolar affective = paranoia = paranoid psychosis = paranoid personality disorder = psychotic illness
  = psychotic depression = psychotic disorder = chronic schizophrenia = anxiety and depression
  = mixed anxiety and depression = low mood = adjustment disorder = stress = somatisation disorder
  = dissociative disorder = antisocial personality disorder = mental health condition = mental health conditions
  = mental health issues = severe and enduring mental illness = enduring mental illness = severe depressive episode
  = depressive episode = recurrent depression = chronic depression = tourette syndrome = phobia = agoraphobia
  = panic disorder = bereavement = grief = hebephrenic schizophrenia = catatonic schizophrenia
  = treatment resistant schizophrenia = treatment resistant depression = anxiety state = psychiatric disorder
  = psychiatric condition = psychiatric disease = affective disorder = mood disorder = neurosis
  = manic depressive psychosis : mental
`,
  ),
];
