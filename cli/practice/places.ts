/** Invented places on an invented stretch of the border; the postcodes belong to nowhere. */
export const HOSPITALS = [
  'Merebrook General Hospital',
  'Ysbyty Glan-yr-Afon',
  'Larkfield Community Hospital',
] as const;
export const WARDS = [
  'Emergency Department',
  'Acute Medical Unit',
  'Ward 2B Respiratory',
  'Ward 4 Care of the Elderly',
  'Ward 7 Stroke',
  'Ward 9 Surgery',
  'Ward 11 Gastroenterology',
  'Intensive Care Unit',
  'Coronary Care Unit',
  'Ward 14 Oncology',
  'Ward 5 Trauma and Orthopaedics',
] as const;
export const CHILDRENS_WARDS = ['Neonatal Unit', 'Children’s Ward', 'Delivery Suite'] as const;
export const HOSPICES = ['St Wystan’s Hospice', 'Hosbis y Gororau', 'Fernlea Hospice'] as const;
export const CARE_HOMES = [
  'Brookside House',
  'The Limes Residential Home',
  'Plas Derwen',
  'Millrace Court Nursing Home',
  'Orchard Lea',
] as const;
export const OTHER_PLACES = [
  'Lay-by on the A5999 north of Merebrook',
  'Towpath by the Wrenny Canal, approximate',
  'Merebrook Leisure Centre',
  'Supported living flat, 3 Tannery Court',
] as const;
export const STREETS = [
  'Chapel Row',
  'Station Road',
  'Ffordd y Felin',
  'Weir Lane',
  'Priory Close',
  'Tanyard Street',
  'Orchard Terrace',
  'Long Meadow',
  'Bryn Teg',
  'Saddlers Yard',
] as const;
export const TOWNS = ['Merebrook', 'Llanfair-y-Gororau', 'Wrenny', 'Over Tarrant', 'Larkfield'] as const;
export const CORONER_AREAS = ['Merebrook and the Marches', 'North Gororau'] as const;
export const REGISTER_OFFICES = [
  'Merebrook Register Office',
  'Swyddfa Gofrestru Llanfair-y-Gororau',
] as const;
export const APPOINTING_BODY = 'Merebrook University Hospitals NHS Trust';
export const PRACTICES = [
  'Weir Lane Surgery',
  'Priory Medical Centre',
  'Meddygfa Bryn Teg',
  'Tanyard Health Centre',
] as const;
export const FUNERAL_DIRECTORS = [
  'Hollis and Daughters',
  'T. Rees a’i Feibion',
  'Marches Co-operative Funeralcare',
  'Al-Rahma Funeral Service',
  'Not yet chosen',
] as const;
export const DESTINATIONS = ['Lahore', 'Kingston, Jamaica', 'Kraków', 'County Mayo', 'Chandigarh'] as const;

export const PRACTITIONERS = [
  {
    name: 'Dr Carys Morgan-Hughes',
    gmcNumber: '9900201',
    position: 'Specialty registrar',
    organisation: 'Merebrook General Hospital',
    phone: '01632 960201',
  },
  {
    name: 'Dr Owen Tranter',
    gmcNumber: '9900202',
    position: 'Foundation doctor',
    organisation: 'Merebrook General Hospital',
    phone: '01632 960202',
  },
  {
    name: 'Dr Priya Ramanathan',
    gmcNumber: '9900203',
    position: 'Consultant physician',
    organisation: 'Merebrook General Hospital',
    phone: '01632 960203',
  },
  {
    name: 'Dr Marcus Delacroix',
    gmcNumber: '9900204',
    position: 'Intensive care registrar',
    organisation: 'Merebrook General Hospital',
    phone: '01632 960204',
  },
  {
    name: 'Dr Eleri Vaughan',
    gmcNumber: '9900205',
    position: 'Consultant in palliative medicine',
    organisation: 'St Wystan’s Hospice',
    phone: '01632 960205',
  },
  {
    name: 'Dr Simon Peverell',
    gmcNumber: '9900206',
    position: 'General practitioner',
    organisation: 'Weir Lane Surgery',
    phone: '01632 960206',
  },
  {
    name: 'Dr Aoife Brannigan',
    gmcNumber: '9900207',
    position: 'General practitioner',
    organisation: 'Priory Medical Centre',
    phone: '01632 960207',
  },
  {
    name: 'Dr Kofi Asantewaa',
    gmcNumber: '9900208',
    position: 'Consultant neonatologist',
    organisation: 'Merebrook General Hospital',
    phone: '01632 960208',
  },
  {
    name: 'Dr Beata Zielinski',
    gmcNumber: null,
    position: 'Locum, number awaited',
    organisation: 'Larkfield Community Hospital',
    phone: null,
  },
] as const;

export const CONSULTANTS = [
  { name: 'Dr Judith Farrow', gmcNumber: '9900301', position: 'Consultant geriatrician' },
  { name: 'Mr Adrian Sorrell', gmcNumber: '9900302', position: 'Consultant surgeon' },
  { name: 'Dr Leila Haddadi', gmcNumber: '9900303', position: 'Consultant cardiologist' },
  { name: 'Dr Rhys Penhaligon', gmcNumber: '9900304', position: 'Consultant in acute medicine' },
] as const;
