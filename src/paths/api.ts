import { path } from './path.ts'

/** The API, in its first version. */
export const apiBase = '/api/v1'

/** Programs get a problem document where people get a page. */
export const isApi = (pathname: string): boolean => pathname.startsWith('/api/')

export const apiPaths = {
  haakjes: path(`${apiBase}/haakjes`),
  haakje: path(`${apiBase}/haakjes/:id`),
  haakjeKopie: path(`${apiBase}/haakjes/:id/kopie`),
  werkwijzen: path(`${apiBase}/werkwijzen`),
  werkwijze: path(`${apiBase}/werkwijzen/:id`),
  werkwijzePublicatie: path(`${apiBase}/werkwijzen/:id/publicatie`),
  /** `stap`: of that step. */
  werkwijzeReacties: path(`${apiBase}/werkwijzen/:id/reacties?stap`),
  navolgingen: path(`${apiBase}/navolgingen`),
  navolging: path(`${apiBase}/navolgingen/:id`),
  navolgingFeiten: path(`${apiBase}/navolgingen/:id/feiten`),
  beschrijving: path(`${apiBase}/openapi.json`),
  leden: path(`${apiBase}/leden`),
  lid: path(`${apiBase}/leden/:id`),
  organisaties: path(`${apiBase}/organisaties`),
  organisatie: path(`${apiBase}/organisaties/:id`),
  aanbestedingen: path(`${apiBase}/aanbestedingen`),
  aanbesteding: path(`${apiBase}/aanbestedingen/:id`),
  categorieen: path(`${apiBase}/categorieen`),
  categorie: path(`${apiBase}/categorieen/:code`),
  cpvCodes: path(`${apiBase}/cpv-codes`),
  proeftuinen: path(`${apiBase}/proeftuinen`),
  proeftuin: path(`${apiBase}/proeftuinen/:id`),
  verspreiding: path(`${apiBase}/verspreiding`),
  verspreidingVan: path(`${apiBase}/verspreiding/:id`),
  duwtjes: path(`${apiBase}/verspreiding/:id/duwtjes`),
  zoekresultaten: path(`${apiBase}/zoekresultaten`),
  zoekvragen: path(`${apiBase}/zoekvragen`),
  zoekvraag: path(`${apiBase}/zoekvragen/:id`),
  verzamelingen: path(`${apiBase}/verzamelingen`),
  verzameling: path(`${apiBase}/verzamelingen/:id`),
  onderdelen: path(`${apiBase}/verzamelingen/:id/onderdelen`),
  onderdeel: path(`${apiBase}/verzamelingen/:id/onderdelen/:onderdeel`),
  onderdeelVerplaatsing: path(`${apiBase}/verzamelingen/:id/onderdelen/:onderdeel/verplaatsing`),
  passendBijProeftuin: path(`${apiBase}/proeftuinen/:id/passend`),
  passendBijWerkwijze: path(`${apiBase}/werkwijzen/:id/passend`),
  start: path(`${apiBase}/proeftuinen/:id/start`),
  zichtbaarheid: path(`${apiBase}/proeftuinen/:id/zichtbaarheid`),
  fasen: path(`${apiBase}/proeftuinen/:id/fasen`),
  terugblik: path(`${apiBase}/proeftuinen/:id/fasen/:fase/terugblik`),
  routewissels: path(`${apiBase}/proeftuinen/:id/routewissels`),
  proeftuinAanbesteding: path(`${apiBase}/proeftuinen/:id/aanbesteding`),
  aantekeningen: path(`${apiBase}/proeftuinen/:id/aantekeningen`),
  aantekening: path(`${apiBase}/proeftuinen/:id/aantekeningen/:aantekening`),
  reacties: path(`${apiBase}/proeftuinen/:id/aantekeningen/:aantekening/reacties`),
  afronding: path(`${apiBase}/proeftuinen/:id/afronding`),
  afrondingReacties: path(`${apiBase}/proeftuinen/:id/afronding/reacties`),
  heropening: path(`${apiBase}/proeftuinen/:id/heropening`),
} as const
