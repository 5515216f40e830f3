import * as V from '#src/platform/components/index.ts'
import { absurd } from './absurd.ts'
import { Fields } from './formulier.tsx'

export const Bits = ({ shell }: { shell: V.Shell }) => (
  <V.Page shell={{ ...shell, melding: 'Je aantekening is bewaard.' }} title="Alles bij elkaar" scripts={[]}>
    <V.PageTitle
      title="Alles bij elkaar"
      lead="Elk onderdeel van de schermen, met gewone en met malle inhoud."
      action={<V.ButtonLink href="/x">Start een proeftuin</V.ButtonLink>}
    />
    <V.TwoColumns
      sideFirst
      side={
        <V.Filters
          reset="/proeftuinen"
          groups={[
            {
              label: 'Fase',
              options: [
                { label: 'Voorbereiden', count: 12, href: '?a', active: false },
                { label: 'Selecteren en gunnen', count: 3, href: '?b', active: true },
                { label: 'Uitvoeren', count: 1204, href: '?c', active: false },
              ],
            },
            {
              label: 'Soort organisatie',
              options: [
                { label: absurd, count: 4, href: '?d', active: false },
                { label: 'Gemeente', count: 0, href: '?e', active: false },
              ],
            },
          ]}
        />
      }
      main={
        <>
          {(['info', 'good', 'warning', 'error'] as const).map((kind) => (
            <V.Alert kind={kind} title={`Bericht van soort ${kind}`}>
              <p>
                Er is iets om te weten. <a href="/x">Lees meer</a>.
              </p>
            </V.Alert>
          ))}
          <V.Actions>
            <V.Button>Bewaar</V.Button>
            <V.Button kind="secondary">Bewaar als concept</V.Button>
            <V.Button kind="subtle">Niet nu</V.Button>
            <V.Button kind="danger">
              <V.Icon name="trash" /> Verwijder
            </V.Button>
            <V.PostButton action="/x" label="Doe mee" fields={{ a: 'b' }} />
          </V.Actions>
          <V.EmptyState
            title="Nog geen aanbestedingen"
            action={<V.ButtonLink href="/x">Lees een aankondiging in</V.ButtonLink>}
          >
            Hier staan de aanbestedingen van je organisatie. Een voorbeeld: gemeente Lindedaal kocht hier haar
            schoonmaak in.
          </V.EmptyState>
          <V.Table
            caption="Banen per kwartaal"
            head={['Kwartaal', 'Personen', 'Uren per week', 'Banen (25,5 uur)', 'Bewijs']}
            numeric={[1, 2, 3]}
            rows={[
              ['Eerste kwartaal 2026', 12, '248,4', '9,74', 'bevestigd'],
              ['Tweede kwartaal 2026', 13, '251,0', '9,84', 'opgegeven'],
            ]}
          />
          <V.DataList
            items={[
              { label: 'Inkoper', value: 'Gemeente Lindedaal' },
              { label: 'CPV', value: absurd },
              { label: 'Waarde', value: '€ 1.200.000' },
            ]}
          />
          <V.Pager previous="?p" next="?n" />
          <h2>Wie ben je vandaag?</h2>
          <V.CardList>
            <V.PersonaCard
              naam="Samira el Amrani"
              functie="Inkoper"
              organisatie="Gemeente Lindedaal"
              action="/x"
            />
            <V.PersonaCard naam="Henk de Wit" functie="Jobcoach" organisatie={absurd} action="/x" />
          </V.CardList>
          <h2>Formulier</h2>
          <Fields />
        </>
      }
    />
  </V.Page>
)
