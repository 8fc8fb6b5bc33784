import { lone, type UnitRow } from './row.ts'

/** Shares and points, and rates of players that have a symbol. */
export const SHARES: readonly UnitRow[] = [
  // Shares and points
  lone('percent', 'ratio', 'percent, per cent, percents, percentage, pct', '% ％ pc pct pct. p.c.'),
  lone(
    'percentage point',
    'ratio',
    'percentage point, percentage points, percent point, percent points, per cent points, % point, % points, pct points',
    'pp ppt ppts pps',
  ),
  lone('basis point', 'ratio', 'basis point, basis points', 'bp bps'),
  lone('per mille', 'ratio', 'per mille, permille, per mill, permil, per mil', '‰'),
  lone('permyriad', 'ratio', 'permyriad', '‱'),
  lone('part per million', 'ratio', 'parts per million, part per million', 'ppm'),
  lone('part per billion', 'ratio', 'parts per billion, part per billion', 'ppb'),
  lone('time', 'ratio', ''),
  lone('point', 'other', 'point, points', 'pts'),
  // Statistics of players
  lone('point per game', 'other', '', 'ppg'),
  lone('rebound per game', 'other', '', 'rpg'),
  lone('assist per game', 'other', '', 'apg'),
  lone('steal per game', 'other', '', 'spg'),
  lone('block per game', 'other', '', 'bpg'),
  lone('yard per game', 'other', 'yards per game, yard per game', 'ypg'),
  lone('run batted in', 'other', 'runs batted in, run batted in', 'RBI RBIs'),
  lone('earned run average', 'other', '', 'ERA'),
  lone('on-base plus slugging', 'other', '', 'OPS'),
  lone('win above replacement', 'other', 'wins above replacement, win above replacement', 'WAR fWAR bWAR'),
  lone('expected goal', 'other', 'expected goals', 'xG'),
]
