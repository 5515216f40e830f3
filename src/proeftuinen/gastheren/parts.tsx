import { DataList } from '#src/platform/components/index.ts'

export const antwoordOpties = [
  {
    value: 'ja',
    label: 'Ja, wij zijn gastheer',
    hint: 'Je organisatie staat bij de proeftuin. Wie hem trekt, mag hem openbaar maken.',
  },
  {
    value: 'nee',
    label: 'Nee, dit is niet van ons',
    hint: 'Je organisatie verdwijnt van de proeftuin. Hij gaat door bij de organisatie van wie hem begon.',
  },
]

type Over = { titel: string; vraag: string; organisatie: string; eigen: string; door: string }

/** What the host reads before it answers: no more than it needs. */
export const WatGastheerIs = ({ titel, vraag, organisatie, eigen, door }: Over) => (
  <>
    <p>
      {door} van {eigen} begon een proeftuin namens {organisatie}. Een proeftuin is een proef met social
      return: samen uitproberen hoe meer mensen aan het werk komen en blijven. De gastheer is de organisatie
      waar dat gebeurt.
    </p>
    <DataList
      items={[
        { label: 'De proeftuin', value: titel },
        { label: 'De vraag', value: vraag },
      ]}
    />
  </>
)
