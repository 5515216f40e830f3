import {
  EmptyState,
  Moment,
  Page,
  RichText,
  type Shell,
  Timeline,
  TimelineEntry,
} from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { koppen, type Verbetering } from './verbetering.ts'

type Props = {
  shell: Shell
  proeftuin: Proeftuin
  verbeteringen: Verbetering[]
  named: boolean
  /** For who reads what stood there, and not only that it changed. */
  metTekst: boolean
}

export const VerbeteringenPage = ({ shell, proeftuin: p, verbeteringen, named, metTekst }: Props) => (
  <Page shell={shell} title="Wat er eerst stond" back={backTo(p)}>
    <h1>Wat er eerst stond</h1>
    <p>
      Deze teksten en getallen zijn aangepast nadat de proeftuin was afgerond.{' '}
      {metTekst ? 'Zo stonden ze er daarvoor.' : 'Wat er daarvoor stond, leest alleen het team.'}
    </p>
    {verbeteringen.length === 0 ? (
      <EmptyState title="Er is nog niets aangepast" />
    ) : (
      <Timeline label="Aanpassingen, nieuwste eerst">
        {verbeteringen.map((one) => (
          <TimelineEntry
            look={look}
            when={<Moment at={one.op} dateOnly />}
            meta={named ? `aangepast door ${one.door}` : 'aangepast'}
            word=""
            title={koppen[one.veld]}
            level={2}
          >
            {metTekst &&
              (one.tekst === '' ? (
                <p>Hier stond nog niets.</p>
              ) : (
                <RichText html={renderMarkdown(one.tekst)} />
              ))}
          </TimelineEntry>
        ))}
      </Timeline>
    )}
  </Page>
)

const look = { word: 'aanpassing', icon: 'pencil', mark: 'zon' } as const
