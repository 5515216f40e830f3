import { paths } from '#src/paths/index.ts'
import { Alert } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { opPlek } from '#src/tellen/plekken/places.ts'
import { listVanPlek, type PlekBotsing } from './queries.ts'

/** On the page of a plek: that somebody else may have reported it too, and which of the two counts. */
export const botsingenOpPlek = fill(opPlek, async ({ db, actor }, { plek }) => {
  if (!actor) return null
  const botsingen = await listVanPlek(db, actor, plek.id)
  return botsingen.length > 0 && botsingen.map((botsing) => <Dubbel botsing={botsing} teller={plek.teller} />)
})

const Dubbel = ({ botsing, teller }: { botsing: PlekBotsing; teller: boolean }) => (
  <Alert kind={botsing.zelfde === null ? 'warning' : 'info'} title={titels[standVan(botsing)]}>
    <p>
      {botsing.anderId === null ? (
        `${botsing.ander} meldde een plek bij dezelfde werkgever, die rond dezelfde dag begon.`
      ) : (
        <>
          {botsing.ander} meldde <a href={paths.plek(botsing.anderId)}>‘{botsing.label}’</a> bij dezelfde
          werkgever.
        </>
      )}{' '}
      {zinnen[standVan(botsing)](botsing)}{' '}
      {teller && (
        <a href={paths.botsingen()}>{botsing.zelfde === null ? 'Beslis of het er één is' : 'Verander dit'}</a>
      )}
    </p>
  </Alert>
)

const standVan = ({ zelfde }: PlekBotsing) => (zelfde === null ? 'open' : zelfde ? 'een' : 'twee')

const titels = {
  open: 'Deze plek staat er misschien dubbel in',
  een: 'Deze plek is twee keer gemeld',
  twee: 'Dit lijkt op een andere plek, en is het niet',
}
const zinnen: Record<keyof typeof titels, (botsing: PlekBotsing) => string> = {
  open: ({ jonger }) =>
    jonger
      ? 'Die melding is ouder. Tot een teller beslist, telt deze plek niet mee.'
      : 'Deze melding is de oudste, en telt mee tot een teller beslist.',
  een: ({ jonger }) => (jonger ? 'Die telt, en deze niet.' : 'Deze telt, en die niet.'),
  twee: () => 'Allebei tellen ze.',
}
