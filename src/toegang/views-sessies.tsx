import { paths } from '#src/paths.ts'
import {
  Badge,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  Table,
} from '#src/platform/components/index.ts'
import type { Sessie } from './toegang.ts'

type SessiesProps = { shell: Shell; sessies: Sessie[]; dezeId: string | null }

export const SessiesPage = ({ shell, sessies, dezeId }: SessiesProps) => (
  <Page shell={shell} title="Je sessies" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle
      title="Je sessies"
      lead="Op deze apparaten ben je ingelogd. Herken je er een niet? Beëindig die dan."
    />
    <Table
      caption="Apparaten waarop je bent ingelogd"
      captionHidden
      head={['Apparaat', 'Ingelogd sinds', 'Laatst gezien', '']}
      rows={sessies.map((sessie) => rowOf(sessie, sessie.id === dezeId))}
    />
    {sessies.length > 1 && (
      <PostButton action={paths.andereSessiesBeeindiging()} label="Beëindig alle andere sessies" />
    )}
  </Page>
)

const rowOf = ({ id, toestel, begonnenOp, laatstGezienOp }: Sessie, deze: boolean) => [
  <>
    {toestel || 'Onbekend apparaat'} {deze && <Badge kind="good">dit apparaat</Badge>}
  </>,
  <Moment at={begonnenOp} />,
  <Moment at={laatstGezienOp} />,
  deze ? (
    <PostButton action={paths.uitloggen()} label="Log uit" kind="subtle" />
  ) : (
    <PostButton action={paths.sessieBeeindiging(id)} label="Beëindig" kind="subtle" />
  ),
]
