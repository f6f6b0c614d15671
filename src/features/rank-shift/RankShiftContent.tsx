import { memo, useMemo } from 'react';
import { isRanked } from '../../dataset/dataset';
import { openRanks } from '../../query/openRanks';
import { assumptionsInWords } from '../../query/purchasing/inWords';
import { placementsOf } from '../../query/purchasing/placement';
import { ALL_SCALES, FIRST_SCALES, MOST_SHIFTS, rankShift, type RankShift, type ShiftScale, viewOfRanks } from '../../query/rankShift';
import { furthestMoves, moreMovesInWords, moveInWords, openRankInWords } from '../../query/rankShiftInWords';
import { useShown } from '../../store/react';
import { usePurchasingPower } from '../../store/usePurchasingPower';
import { countOf } from '../../query/countOf';
import { RankShiftChart } from './RankShiftChart';
import { SCALE_NAMES, sourceOf } from './scaleNames';
import './rankShift.css';

/** What is compared, and what is left out of it. */
function introductionOf({ of, column, shifts, tooSmall, leftOut, unplaced }: RankShift): string {
  const noParity = unplaced === 0 ? [] : [`${countOf(unplaced, of === 'groups' ? 'group' : 'salary', of)} left out, ${of === 'groups' ? 'where too few salaries have a parity' : 'for which no parity is known'}.`];
  if (of === 'salaries') {
    return [`Ranks among ${shifts.length === 1 ? 'this one salary' : `these ${shifts.length} salaries`}.`, ...noParity].join(' ');
  }
  return [
    `Ranks of the medians by ${column?.name ?? ''}, among ${countOf(shifts.length, 'group')}.`,
    ...(leftOut > 0 ? [`${countOf(leftOut, 'group')} with fewer salaries left out.`] : []),
    ...(tooSmall > 0 ? [`${countOf(tooSmall, 'group')} too small for a median.`] : []),
    ...noParity,
    `Narrow to ${MOST_SHIFTS} salaries or fewer to see each one’s rank.`,
  ].join(' ');
}

interface MovesProps {
  readonly shift: RankShift;
  readonly index: number;
  readonly scale: ShiftScale;
  readonly ranked: boolean;
}

/** As many salaries whose rank is open are named. */
const MOST_OPEN = 3;

/** What falls and rises furthest from the bare number to one scale, and whose rank there is open. */
const Moves = memo(function Moves({ shift, index, scale, ranked }: MovesProps) {
  const { falls, rises } = furthestMoves(shift, index);
  const open = scale === 'purchasingPower' ? openRanks(shift) : [];
  const said = [falls, rises].flatMap((moves) => [
    ...moves.named.map((move) => moveInWords(move, shift, index, ranked)),
    moreMovesInWords(moves),
  ]);
  const openMore = open.length - MOST_OPEN;
  const lines = [
    ...open.slice(0, MOST_OPEN).map((one) => openRankInWords(one, shift.of, ranked)),
    openMore > 0 ? `The ranks of ${openMore} more are open for the same reason.` : '',
    ...said,
  ].filter((line) => line !== '');
  return (
    <>
      {falls.named.length + rises.named.length === 0 && (
        <p className="rank-shift-still">
          No {open.length > 0 && 'other '}rank changes from {SCALE_NAMES.number.inText} to {SCALE_NAMES[scale].inText}.
        </p>
      )}
      <ul className="rank-shift-moves">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
});

/** Ranks on several scales side by side, and in words what moves most. */
export default function RankShiftContent() {
  const { query, view } = useShown();
  const power = usePurchasingPower();
  const scales = power === 'loaded' ? ALL_SCALES : FIRST_SCALES;
  const asked = viewOfRanks(view);
  const shift = useMemo(() => rankShift(query, asked, scales), [query, asked, scales]);
  const { dataset } = query.ask(asked);
  if (shift === null) {
    return (
      <p>Narrow to {MOST_SHIFTS} salaries or fewer to see how the rank of each shifts: this data has no column of groups.</p>
    );
  }
  const ranked = isRanked(dataset);
  const isStill = shift.shifts.every(({ ranks }) => ranks.every((rank) => rank === ranks[0]));
  const assumed = assumptionsInWords(placementsOf(shift.measure)).join(' ');
  return (
    <>
      <p className="rank-shift-note">
        {introductionOf(shift)} {sourceOf(shift.scales, view.scale)} {assumed}
        {power === 'failed' && 'Purchasing power could not be loaded and is left out.'}
      </p>
      {shift.shifts.length > 1 &&
        shift.scales.map((scale, index) =>
          index === 0 ? null : <Moves key={scale} shift={shift} index={index} scale={scale} ranked={ranked} />,
        )}
      {!isStill && <RankShiftChart shift={shift} ranked={ranked} period={view.scale.period} />}
    </>
  );
}
