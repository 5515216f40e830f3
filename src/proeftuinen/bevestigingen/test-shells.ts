import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { oneOf, text } from '#test/shells/wrong.ts'
import { doel } from './bevestiging.ts'

type Place = { id: string; proeftuin: string; vrij: string; bezet: string; bevestiging: string }

const situations = ['wacht', 'bevestigd'] as const

/** Of the gemeente, by somebody there, about which somebody of the adviesteam is asked, who can ask as well. */
async function place(world: World, situation: string): Promise<Place> {
  const { t, p } = world
  const proeftuin = await insertProeftuin(world, {
    ...{ stand: 'afgerond', organisatie: 'gemeente', route: 'individuele_plaatsing' },
    team: { inkoper: 'adviseur', hr: 'trekker' },
  })
  const doorId = p.leden.hr.id
  const { id } = await t.db
    .updateTable('afronding')
    .set({ doorId })
    .where('proeftuinId', '=', proeftuin)
    .returning('id')
    .executeTakeFirstOrThrow()
  const getal = { omschrijving: 'Aan het werk', waarde: '3', eenheid: 'fte' }
  const made = await t.db
    .insertInto('opbrengst')
    .values([1, 2].map((volgorde) => ({ ...getal, afrondingId: id, soort: 'mensen', volgorde })))
    .returning('id')
    .execute()
  const [vrij = '', bezet = ''] = made.map((one) => one.id)
  const { id: bevestiging } = await t.db
    .insertInto('bevestiging')
    .values({
      ...{ afrondingId: id, organisatieId: p.organisaties.ministerie, doorId },
      bevestigdOp: situation === 'bevestigd' ? new Date() : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db
    .insertInto('bevestigingOpbrengst')
    .values({ ...getal, bevestigingId: bevestiging, opbrengstId: bezet })
    .execute()
  if (situation === 'wacht') await insertLink(world, bevestiging)
  return { id, proeftuin, vrij, bezet, bevestiging }
}

const insertLink = ({ t, p }: World, onderwerpId: string) =>
  t.db
    .insertInto('gastlink')
    .values({
      ...{ doel, onderwerpId, doorId: p.leden.hr.id, email: p.leden.adviesteam.email },
      verlooptOp: new Date(Date.now() + 9e8),
    })
    .execute()

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'afronding',
  situations,
  place,
  by: 'adviesteam',
  changes: {
    vragen: {
      route: 'post /proeftuinen/{id}/bevestigingen',
      page: ({ proeftuin }) => paths.bevestigingen(proeftuin),
      api: ({ proeftuin }) => apiPaths.bevestigingen(proeftuin),
      in: 'wacht',
      good: ({ vrij }) => ({ email: 'jobcoach@voorbeeld.test', opbrengsten: [vrij] }),
      wrong: {
        'an address of nobody': { email: 'iemand@elders.test' },
        'no address': { email: 'niemand' },
        'of who asks': { email: 'adviesteam@voorbeeld.test' },
        'of a colleague of who asks': { email: 'collega@voorbeeld.test' },
        'of the host': { email: 'buurman@voorbeeld.test' },
        'about nothing': { opbrengsten: [] },
        'about what is not there': () => ({ opbrengsten: [randomUUID()] }),
        'about what is asked already': ({ vrij, bezet }) => ({ opbrengsten: [vrij, bezet] }),
      },
    },
    antwoorden: {
      route: 'post /proeftuinen/{id}/bevestigingen/{bevestiging}/antwoord',
      page: ({ proeftuin, bevestiging }) => paths.bevestigingAntwoord(proeftuin, bevestiging),
      api: ({ proeftuin, bevestiging }) => apiPaths.bevestigingAntwoord(proeftuin, bevestiging),
      in: 'wacht',
      good: () => ({ antwoord: 'klopt', toelichting: '' }),
      right: { 'a no': { antwoord: 'klopt_niet', toelichting: 'Het waren er twee.' } },
      wrong: {
        ...oneOf('antwoord'),
        ...text('toelichting', 1000),
        'a no without what is right': { antwoord: 'klopt_niet' },
      },
    },
    terugtrekken: {
      route: 'post /proeftuinen/{id}/bevestigingen/{bevestiging}/intrekking',
      page: ({ proeftuin, bevestiging }) => paths.bevestigingIntrekking(proeftuin, bevestiging),
      api: ({ proeftuin, bevestiging }) => apiPaths.bevestigingIntrekking(proeftuin, bevestiging),
      in: 'wacht',
      good: () => ({}),
      wrong: {},
    },
  },
}
