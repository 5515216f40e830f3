import { paths } from '#src/paths/index.ts'
import { EmptyState, Page, PageTitle, type Shell, Table } from '#src/platform/components/index.ts'
import { zegDuur, zegKort } from './kwartaalopgave.ts'
import type { Moeite } from './moeite.ts'

export const MoeitePage = ({ shell, rijen }: { shell: Shell; rijen: Moeite[] }) => (
  <Page shell={shell} title="Wat de kwartaalvraag kost">
    <PageTitle
      title="Wat de kwartaalvraag kost"
      lead="Hoe lang organisaties ermee bezig zijn, en hoe vaak ze iets indrukken. Dit getal moet omlaag."
    />
    {rijen.length === 0 ? (
      <EmptyState title="Er is nog niets gevraagd">
        Zodra werkgevers antwoorden, staat hier per kwartaal en per organisatie wat het kostte.
      </EmptyState>
    ) : (
      <Table
        caption="Per kwartaal en organisatie"
        head={['Organisatie', 'Kwartaal', 'Beantwoord', 'Plekken', 'Gewijzigd', 'Tijd', 'Tikken']}
        numeric={[2, 3, 4, 5, 6]}
        rows={rijen.map((rij) => [
          <a href={paths.organisatie(rij.organisatieId)}>{rij.organisatie}</a>,
          zegKort(rij.kwartaal),
          `${rij.beantwoord} van ${rij.gevraagd}`,
          rij.plekken,
          rij.gewijzigd,
          zegDuur(rij.seconden),
          rij.kliks,
        ])}
      />
    )}
    <p>
      De tijd loopt van het openen van de pagina tot het versturen. Wat langer dan een half uur openstaat,
      telt als een half uur.
    </p>
  </Page>
)
