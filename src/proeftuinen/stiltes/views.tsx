import { paths } from '#src/paths/index.ts'
import { EmptyState, Moment, Page, type Shell, Table } from '#src/platform/components/index.ts'
import { faseLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { fasen } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { hoogstens } from './queries.ts'
import { type Stilte, stapVoor, stilNaDagen } from './stilte.ts'

export const sayAantal = (aantal: number) =>
  `In ${aantal === 1 ? '1 proeftuin' : `${aantal} proeftuinen`} gebeurde al ${stilNaDagen} dagen of langer niets`

const back = [{ href: paths.adviesteam(), label: 'Adviesteam' }]

export const StiltesPage = ({ shell, stiltes }: { shell: Shell; stiltes: Stilte[] }) => (
  <Page shell={shell} title="Waar het stilligt" back={back}>
    <h1>Waar het stilligt</h1>
    {stiltes.length === 0 ? (
      <EmptyState title="Overal gebeurt iets" icon="clock">
        {`Hier staat een proeftuin die loopt, en waarin ${stilNaDagen} dagen niets werd opgeschreven of veranderd.`}
      </EmptyState>
    ) : (
      <>
        <p>
          {sayAantal(stiltes.length)}, de stilste eerst.
          {stiltes.length === hoogstens && ` Meer dan ${hoogstens} staan er hier niet.`} Stil zegt niet dat
          het slecht gaat: er staat alleen niets in Vonk. In de uitvoering krijgt wie het stokje heeft er één
          mail over.
        </p>
        {fasen.map((fase) => (
          <InFase fase={fase} stiltes={stiltes.filter((one) => one.fase === fase)} />
        ))}
      </>
    )}
  </Page>
)

const InFase = ({ fase, stiltes }: { fase: Stilte['fase']; stiltes: Stilte[] }) =>
  stiltes.length === 0 ? null : (
    <section aria-labelledby={`stil-${fase}`}>
      <h2 id={`stil-${fase}`}>{faseLabel[fase]}</h2>
      <p>{stapVoor[fase]}</p>
      <Table
        caption={`Stil in ${faseLabel[fase].toLowerCase()}, het langst eerst`}
        captionHidden
        head={['Proeftuin', 'Dagen', 'Laatst bewogen', 'Bij wie']}
        numeric={[1]}
        rows={stiltes.map(({ id, titel, organisatie, dagen, bewogenOp, bijId, bij }) => [
          <>
            <a href={paths.proeftuin(id)}>{titel}</a>, {organisatie}
          </>,
          String(dagen),
          <Moment at={bewogenOp} dateOnly />,
          bijId ? <a href={paths.lid(bijId)}>{bij}</a> : 'Niemand heeft het stokje',
        ])}
      />
    </section>
  )
