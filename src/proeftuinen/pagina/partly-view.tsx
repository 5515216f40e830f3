import { Card, TwoColumns } from '#src/platform/components/index.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { LogboekBlok, type LogboekProps } from './logboek-view.tsx'
import { TeamCard } from './side-view.tsx'

type Uitleg = { titel: string; reden: string; wel: string[]; niet: string[]; daarna: string }

const voorbereiding: Uitleg = {
  titel: 'Hier wordt een inkoop voorbereid',
  reden: 'Je zit in het team voor een leverancier. Geen leverancier mag vooraf meer weten dan een ander.',
  wel: ['Je eigen aantekeningen voor het team.', 'Alles wat openbaar is: daar kan elke leverancier bij.'],
  niet: ['De vraag, de plannen en de verwachtingen.', 'Wat de anderen in het team schrijven.'],
  daarna: 'Denk gerust mee. Wat jij voor het team schrijft, leest het team, en geen andere leverancier.',
}

const overheid: Uitleg = {
  titel: 'Een deel van deze proeftuin is voor jou',
  reden: 'Je zit in het team voor een leverancier, en deze proeftuin is voor de overheid.',
  wel: [
    'Wat voor het hele team is, behalve wat een andere leverancier schreef.',
    'Wat voor het netwerk of voor iedereen is.',
  ],
  niet: ['De vraag, de plannen en de afronding.', 'Wat alleen voor de overheid is.'],
  daarna: 'Zo kan de overheid onderling overleggen, en kun jij toch meedoen.',
}

/** For a supplier in the team: what is for the buyers stays out of sight, and while they prepare nearly everything. */
export const PartlyOpen = (props: LogboekProps) => (
  <TwoColumns
    main={
      <>
        <WhatYouRead {...props.proeftuin} />
        <LogboekBlok {...props} partly />
      </>
    }
    side={<TeamCard proeftuin={props.proeftuin} actor={props.actor} />}
  />
)

function WhatYouRead({ bereidtVoor }: Proeftuin) {
  const { titel, reden, wel, niet, daarna } = bereidtVoor ? voorbereiding : overheid
  return (
    <Card level={2} eyebrow="Jouw plek in het team" title={titel}>
      <p>{reden}</p>
      <h3 class="vonk-kopje">Dit lees je hier</h3>
      <Lines lines={wel} />
      <h3 class="vonk-kopje">Dit lees je nu niet</h3>
      <Lines lines={niet} />
      <p>{daarna}</p>
    </Card>
  )
}

const Lines = ({ lines }: { lines: string[] }) => (
  <ul>
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)
