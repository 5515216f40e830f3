import { kwartaalgrenzen, sayKwartaal } from './voorbeeld.ts'

const [width, gap, high] = [26, 6, 40]

/** How many began in each of the last quarters, as bars; the words say the same. */
export const Kwartalen = ({ kwartalen, titel }: { kwartalen: number[]; titel: string }) => {
  const most = Math.max(...kwartalen)
  if (most === 0) return null
  const first = kwartaalgrenzen()[0] ?? ''
  return (
    <figure class="vonk-kwartalen">
      <svg
        role="img"
        aria-label={`${titel}: ${kwartalen.join(', ')} begonnen in de laatste vier kwartalen`}
        viewBox={`0 0 ${kwartalen.length * (width + gap)} ${high + 16}`}
      >
        {kwartalen.map((n, i) => {
          const height = Math.max(2, (n / most) * high)
          return (
            <>
              <rect x={i * (width + gap)} y={16 + high - height} width={width} height={height} rx="3" />
              <text x={i * (width + gap) + width / 2} y={12 + high - height} text-anchor="middle">
                {n}
              </text>
            </>
          )
        })}
      </svg>
      <figcaption>begonnen per kwartaal, vanaf {sayKwartaal(first)}</figcaption>
    </figure>
  )
}
