/** Every URL of Vonk, as a function. Routes are mounted with patterns; links are made with these. */
export const paths = {
  home: () => '/',
  over: () => '/over',
  toegankelijkheid: () => '/toegankelijkheid',
  privacy: () => '/privacy',
  mijnVonk: () => '/mijn-vonk',

  inloggen: (terug?: string, reden?: string) => withQuery('/inloggen', { terug, reden }),
  inloglink: (token: string) => `/inloggen/${token}`,
  persona: (naam: string) => `/inloggen/persona/${naam}`,
  uitloggen: () => '/uitloggen',
  postvak: (query?: Query) => withQuery('/postvak', query),
  bericht: (id: string) => `/postvak/${id}`,
  sessies: () => '/mijn-vonk/sessies',
  sessieBeeindiging: (id: string) => `/mijn-vonk/sessies/${id}/beeindiging`,
  andereSessiesBeeindiging: () => '/mijn-vonk/sessies/beeindiging',
  toegangssleutels: () => '/mijn-vonk/toegangssleutels',
  sleutelIntrekking: (id: string) => `/mijn-vonk/toegangssleutels/${id}/intrekking`,
  tweedeStap: (terug?: string) => withQuery('/tweede-stap', { terug }),
  codes: () => '/mijn-vonk/codes',
  codesInstellen: () => '/mijn-vonk/codes/instellen',
  codesVerwijdering: () => '/mijn-vonk/codes/verwijdering',
  passkeyInloggen: () => '/inloggen/passkey',
  passkeyInlogUitdaging: () => '/inloggen/passkey/uitdaging',
  passkeys: () => '/mijn-vonk/passkeys',
  passkeyUitdaging: () => '/mijn-vonk/passkeys/uitdaging',
  passkey: (id: string) => `/mijn-vonk/passkeys/${id}`,
  passkeyVerwijdering: (id: string) => `/mijn-vonk/passkeys/${id}/verwijdering`,
  profiel: () => '/mijn-vonk/profiel',

  mailvoorkeuren: () => '/mijn-vonk/mail',
  adres: () => '/mijn-vonk/adres',
  adresBevestiging: (token: string) => `/adres/bevestiging/${token}`,
  afmelden: (token: string) => `/afmelden/${token}`,
  afmeldherstel: (token: string) => `/afmelden/${token}/herstel`,

  doeMee: (uitnodiging?: string) => withQuery('/doe-mee', { uitnodiging }),
  doeMeeOnderweg: () => '/doe-mee/onderweg',
  doeMeeBevestigd: () => '/doe-mee/bevestigd',
  doeMeeBeantwoord: () => '/doe-mee/beantwoord',
  doeMeeBevestiging: (token: string) => `/doe-mee/bevestiging/${token}`,
  doeMeeAntwoord: (token: string) => `/doe-mee/antwoord/${token}`,
  uitnodigen: () => '/uitnodigen',
  adviesteam: () => '/adviesteam',
  aanmelding: (id: string) => `/adviesteam/aanmeldingen/${id}`,
  gast: (id: string) => `/adviesteam/gasten/${id}`,

  organisaties: (filters?: Query) => withQuery('/organisaties', filters),
  organisatie: (id: string) => `/organisaties/${id}`,
  nieuweOrganisatie: () => '/organisaties/nieuw',
  organisatieBewerken: (id: string) => `/organisaties/${id}/bewerken`,
  organisatieDomeinen: (id: string) => `/organisaties/${id}/domeinen`,
  organisatieDomein: (id: string, domeinId: string) => `/organisaties/${id}/domeinen/${domeinId}`,
  organisatieZoek: (q?: string) => withQuery('/organisaties/zoek', { q }),

  aanbestedingen: (filters?: Query) => withQuery('/aanbestedingen', filters),
  nieuweAanbesteding: () => '/aanbestedingen/nieuw',
  aankondigingInlezen: () => '/aanbestedingen/inlezen',
  aanbesteding: (id: string) => `/aanbestedingen/${id}`,
  aanbestedingBewerken: (id: string) => `/aanbestedingen/${id}/bewerken`,
  aankondigingVersie: (id: string) => `/aanbestedingen/${id}/versie`,
  cpv: (q?: string) => withQuery('/cpv', { q }),

  proeftuinen: (filters?: Query) => withQuery('/proeftuinen', filters),
  nieuweProeftuin: (start?: { vertrekpunt?: string; aanbesteding?: string }) =>
    withQuery('/proeftuinen/nieuw', start),
  proeftuin: (id: string, query?: Query) => withQuery(`/proeftuinen/${id}`, query),
  proeftuinBewerken: (id: string) => `/proeftuinen/${id}/bewerken`,
  proeftuinStart: (id: string) => `/proeftuinen/${id}/start`,
  zichtbaarheid: (id: string) => `/proeftuinen/${id}/zichtbaarheid`,
  fasen: (id: string) => `/proeftuinen/${id}/fasen`,
  terugblik: (id: string, fase: string) => `/proeftuinen/${id}/fasen/${fase}/terugblik`,
  routewissels: (id: string) => `/proeftuinen/${id}/routewissels`,
  team: (id: string) => `/proeftuinen/${id}/team`,
  teamlid: (id: string, lidId: string) => `/proeftuinen/${id}/team/${lidId}`,
  estafette: (id: string) => `/proeftuinen/${id}/estafette`,
  teamuitnodiging: (id: string, uitnodigingId: string) => `/proeftuinen/${id}/uitnodigingen/${uitnodigingId}`,
  uitnodiging: (token: string) => `/uitnodigingen/${token}`,
  aanneming: (uitnodigingId: string) => `/uitnodigingen/${uitnodigingId}/aanneming`,
  aantekeningen: (id: string, soort?: string) => withQuery(`/proeftuinen/${id}/aantekeningen`, { soort }),
  aantekening: (id: string, aantekeningId: string) => `/proeftuinen/${id}/aantekeningen/${aantekeningId}`,
  aantekeningVersies: (id: string, aantekeningId: string) =>
    `/proeftuinen/${id}/aantekeningen/${aantekeningId}/versies`,
  afronding: (id: string) => `/proeftuinen/${id}/afronding`,
  heropening: (id: string) => `/proeftuinen/${id}/heropening`,

  api: () => '/api',
  apiDocument: () => '/api/v1/openapi.json',
  gezond: () => '/gezond',
  klaar: () => '/klaar',
} as const

export type Query = Record<string, string | undefined>

function withQuery(path: string, query: Query | undefined): string {
  const filled = Object.entries(query ?? {}).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return filled.length === 0 ? path : `${path}?${new URLSearchParams(filled)}`
}
