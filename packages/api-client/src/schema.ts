// Made from the OpenAPI document of apps/server by npm run docs. Not edited by hand.

/** What is sent and answered, by its name in the document. */
export interface Schemas {
  Health: { status: 'ok'; version: string };
  Problem: { type: string; title: string; status: number; detail: string; errors?: { field: string; value: string; expected: string }[] };
  Me: { user?: string; athletes: string[]; accounts: boolean };
  PushAnswer: { answers: ({ index: number; id: string; status: ('accepted' | 'duplicate'); seq: number } | { index: number; id?: string; status: 'refused'; reason: string })[]; head: Schemas['Head']; startOver?: { epoch: string; reason: ('other-epoch' | 'journal-is-shorter' | 'histories-differ') } };
  Head: { epoch: string; seq: number; chain: string };
  Push: { device: string; entries: Schemas['Entry'][]; known?: Schemas['Head'] };
  PullAnswer: ({ status: 'page'; entries: { seq: number; entry: Schemas['Entry'] }[]; upTo: Schemas['Head']; head: Schemas['Head']; wentBack?: true } | { epoch: string; reason: ('other-epoch' | 'journal-is-shorter' | 'histories-differ'); status: 'start-over' });
  Entry: { id: string; kind: string; version: number; device: string; told: { epochMilliseconds: number; zone: string }; body: { [name: string]: unknown } };
  Pull: { device: string; epoch: string; since: number; chain: string; limit: number };
  Devices: { devices: { device: string; seq: number; isUpToDate: boolean; firstSeen: string; lastSeen: string }[] };
  Import: { id: string; file: string; bytes: number; state: ('waiting' | 'reading' | 'done' | 'failed'); progress: number; counts?: { entries: number; kept: number }; result?: { format: string; sessions: { runs: number; strength: number; cross: number; sets: number }; added: number; changed: number; known: number; leftOut: { count: number; first: { line?: number; place?: string; reason: string; value?: string }[] }; unknownNames: string[]; notes: string[]; cutShort?: string; sameFile: boolean }; problem?: { kind: ('unreadable' | 'needs-option' | 'took-too-long' | 'too-much-memory' | 'interrupted' | 'not-kept' | 'internal'); detail: string }; canUndo: boolean; undone: boolean; madeAt: string };
  Imports: { imports: Schemas['Import'][] };
  NewFeed: Schemas['Feed'] & { url: string; webcal: string };
  Feed: { id: string; name: string; detail: ('neutral' | 'full'); madeAt: string; lastReadAt?: string };
  Feeds: { feeds: Schemas['Feed'][] };
  TodayView: { view: 'today'; day: string; notes: string[]; assumed: string[]; decision: { kind: ('go' | 'reduce' | 'swap' | 'move' | 'rest-day' | 'stop'); says: string; reasons: { says: string; rule?: string; sources: { source: string; says: string }[] }[]; leaveOut: string[]; first: string[]; seeClinician: boolean }; says: string[]; done: Schemas['SessionInShort'][]; ahead: Schemas['SessionInShort'][]; planned: Schemas['PlannedSession'][]; now: Schemas['PlannedSession'][]; moved?: { id: string; date: string; part?: ('am' | 'pm'); time?: string; title?: string; kind: ('heavy' | 'explosive' | 'light' | 'upper'); menu: ('A' | 'B' | 'C'); dose: { setShare: number; loadShare: number; moreReserve: number; contactShare: number }; frozen: boolean; minutes: number; items: { exercise: string; name: string; intent: ('power' | 'strength' | 'accessory' | 'hold' | 'stability' | 'mobility' | 'drill'); sets: number; reps?: number; seconds?: number; eachSide: boolean; range: { low: number; high: number }; loadKg?: number; rir?: number; restSeconds: number; group?: string; note?: string; nextRung?: true; inBlock: { sets: number; rir?: number; restSeconds: number; timed: boolean; how?: string; ownWeight?: true; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }; warmUp: { reps?: number; seconds?: number; loadKg?: number }[]; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }[]; dropped: string[]; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }; next?: { id: string; date: string; part?: ('am' | 'pm'); time?: string; title?: string; kind: ('heavy' | 'explosive' | 'light' | 'upper'); menu: ('A' | 'B' | 'C'); dose: { setShare: number; loadShare: number; moreReserve: number; contactShare: number }; frozen: boolean; minutes: number; items: { exercise: string; name: string; intent: ('power' | 'strength' | 'accessory' | 'hold' | 'stability' | 'mobility' | 'drill'); sets: number; reps?: number; seconds?: number; eachSide: boolean; range: { low: number; high: number }; loadKg?: number; rir?: number; restSeconds: number; group?: string; note?: string; nextRung?: true; inBlock: { sets: number; rir?: number; restSeconds: number; timed: boolean; how?: string; ownWeight?: true; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }; warmUp: { reps?: number; seconds?: number; loadKg?: number }[]; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }[]; dropped: string[]; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }; changes?: { date: string; kind: string; says: string }[] };
  SessionInShort: { id: string; kind: ('run' | 'strength' | 'cross'); status: ('done' | 'planned'); date: string; part?: ('am' | 'pm'); time?: string; title?: string; minutes?: number; distanceKm?: number; type?: ('recovery' | 'easy' | 'steady' | 'long' | 'long-quality' | 'threshold' | 'intervals' | 'hills' | 'race' | 'unknown'); sport?: string; hard?: boolean; exercises?: { name: string; exercise?: string; sets: number }[] };
  PlannedSession: { id: string; date: string; part?: ('am' | 'pm'); time?: string; title?: string; kind: ('heavy' | 'explosive' | 'light' | 'upper'); menu: ('A' | 'B' | 'C'); dose: { setShare: number; loadShare: number; moreReserve: number; contactShare: number }; frozen: boolean; minutes: number; items: { exercise: string; name: string; intent: ('power' | 'strength' | 'accessory' | 'hold' | 'stability' | 'mobility' | 'drill'); sets: number; reps?: number; seconds?: number; eachSide: boolean; range: { low: number; high: number }; loadKg?: number; rir?: number; restSeconds: number; group?: string; note?: string; nextRung?: true; inBlock: { sets: number; rir?: number; restSeconds: number; timed: boolean; how?: string; ownWeight?: true; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }; warmUp: { reps?: number; seconds?: number; loadKg?: number }[]; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }[]; dropped: string[]; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] };
  WeekView: { view: 'week'; day: string; from: string; to: string; notes: string[]; assumed: string[]; done: Schemas['SessionInShort'][]; week?: { start: string; block: ('learn' | 'build' | 'strength' | 'power' | 'taper' | 'race' | 'return'); blockNumber: number; deload: boolean; provisional: boolean; runs: { id: string; date: string; part?: ('am' | 'pm'); time?: string; title?: string; minutes?: number; type: ('recovery' | 'easy' | 'steady' | 'long' | 'long-quality' | 'threshold' | 'intervals' | 'hills' | 'race' | 'unknown'); typeConfidence: number; distanceKm?: number; priority?: ('A' | 'B' | 'C'); extras?: ('strides' | 'hill-sprints' | 'bounds')[] }[]; crosses: { id: string; date: string; part?: ('am' | 'pm'); time?: string; title?: string; minutes?: number; sport: string; hard: boolean; distanceKm?: number }[]; sessions: Schemas['PlannedSession'][]; locked: { id: string; date: string; part?: ('am' | 'pm'); time?: string; title?: string; minutes?: number; done?: true; exercises: string[] }[]; breaches: { rule: string; level: ('error' | 'warning' | 'advice' | 'note'); excess: number; dates: string[]; message: string; remedy: string; facts: { [name: string]: (number | string) } }[]; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }; conflicts: { week: string; rules: string[]; unplaced: string[]; between: string[][]; changes: { says: string; moves: { run: string; to?: { date: string; part?: ('am' | 'pm'); time?: string } }[]; opens?: { date: string; part: ('am' | 'pm') }; drops?: string; clears: string[]; penalty: { must: number; should: number; moved: number; prefer: number } }[] }[]; advice: { says: string; from?: string; to?: string; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }[]; changes?: { date: string; kind: string; says: string }[]; review?: { done: { about: string; says: string; rule?: string }[]; changed: { about: string; says: string; rule?: string }[]; next: { about: string; says: string; rule?: string }[]; questions: string[] } };
  AuditView: { view: 'audit'; day: string; notes: string[]; preset: string; window: { from: string; to: string }; findings: { rule: string; level: ('error' | 'warning' | 'advice' | 'note'); count: number; dates: string[]; facts: { [name: string]: (number | string) }; message: string; remedy: string; fix?: { moves: ('lifts' | 'quality runs'); from: ('Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun'); to: ('Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun'); clears: number; of: number; adds: number }; sources: { source: string; says: string }[]; dissent: { source: string; says: string }[]; guessed: ('run-types' | 'effort')[]; breaches: { level: ('error' | 'warning' | 'advice' | 'note'); excess: number; dates: string[]; message: string; file?: string; line?: number }[]; unseen: { missing: string; count: number }[] }[]; passed: { rule: string; looked: number; unseen: { missing: string; count: number }[] }[]; unchecked: { rule: string; missing: string[]; how: string[] }[]; accepted: { rule: string; count: number }[]; hardSetsByGoal: { strength: number; power: number; hypertrophy: number; endurance: number }; names: { resolved: number; other: number; unknown: number }; unknownNames: { name: string; sets: number }[]; otherNames: { name: string; sets: number }[]; titleQuestions: { pattern: string; count: number; example: string }[]; duplicates: number };
  SeasonView: { view: 'season'; day: string; from: string; to: string; notes: string[]; assumed: string[]; accepted?: { id: string; start: string }; races: { date: string; title: string; distanceKm?: number; priority?: ('A' | 'B' | 'C') }[]; weeks: { start: string; block: ('learn' | 'build' | 'strength' | 'power' | 'taper' | 'race' | 'return'); blockNumber: number; deload: boolean; provisional: boolean; runs: number; runMinutes: number; hardRuns: number; races: Schemas['SessionInShort'][]; sessions: { id: string; date: string; part?: ('am' | 'pm'); time?: string; title?: string; kind: ('heavy' | 'explosive' | 'light' | 'upper'); menu: ('A' | 'B' | 'C'); minutes: number; exercises: { exercise: string; name: string; sets: number }[] }[]; locked: number; breaches: number; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }[]; breaches: { rule: string; level: ('error' | 'warning' | 'advice' | 'note'); excess: number; dates: string[]; message: string; remedy: string; facts: { [name: string]: (number | string) } }[]; conflicts: { week: string; rules: string[]; unplaced: string[]; between: string[][]; changes: { says: string; moves: { run: string; to?: { date: string; part?: ('am' | 'pm'); time?: string } }[]; opens?: { date: string; part: ('am' | 'pm') }; drops?: string; clears: string[]; penalty: { must: number; should: number; moved: number; prefer: number } }[] }[]; advice: { says: string; from?: string; to?: string; why: { of: ('block' | 'day' | 'exercise' | 'order' | 'sets' | 'reps' | 'load' | 'reserve' | 'rest' | 'minutes'); says: string; rule?: string; method?: string; facts?: { [name: string]: (number | string) }; sources: { source: ('storen-2008' | 'millet-2002' | 'paavolainen-1999' | 'johnston-1997' | 'turner-2003' | 'saunders-2006' | 'albracht-2013' | 'fletcher-2010' | 'piacentini-2013' | 'damasceno-2015' | 'ferrauti-2010' | 'vikmoen-2016' | 'vikmoen-2017' | 'beattie-2017' | 'li-2019' | 'blagrove-2018-adolescents' | 'engeroff-2023' | 'berryman-2021' | 'zanini-2025' | 'toresdahl-2020' | 'leppanen-2024' | 'hung-2019' | 'taddei-2020' | 'silbernagel-2007' | 'doma-deakin-2013' | 'doma-2017' | 'heat-study-2019' | 'marcora-bosio-2007' | 'moran-navarro-2017' | 'gonzalez-badillo-2016' | 'robineau-2016' | 'fletcher-macintosh-2018' | 'zobeck-senchina' | 'whitting-2016' | 'southwell-2016' | 'eihara-2022' | 'barrio-2023' | 'grgic-2022-failure' | 'robinson-2024' | 'liao-2022' | 'moran-2021' | 'wu-2024' | 'lauersen-2018' | 'bosquet-2007' | 'bosquet-2013' | 'wang-2023' | 'muscle-damage-meta-2023' | 'schumann-2022' | 'eddens-2018' | 'halperin-2022' | 'nuzzo-2024' | 'blagrove-2018' | 'balsalobre-2016' | 'alexander-2020' | 'grgic-2018-rest' | 'grgic-2020-one-rm' | 'kassiano-2022' | 'spiering-2021' | 'mcleod-2024' | 'haugen-2022' | 'acsm-2009' | 'acsm-2026' | 'lloyd-2014' | 'fragala-2019' | 'acog-804' | 'bell-2022' | 'bell-2023' | 'frandsen-2025' | 'marathon-recovery' | 'devita-2016' | 'older-runner-economy' | 'richens-cleather-2014' | 'reynolds-2006' | 'brady-2024' | 'plews-2014' | 'distefano-2009' | 'youdas-2013' | 'macaskill-2014' | 'zrenner-2021' | 'emig-peltonen-2020' | 'article-eight-mistakes' | 'article-four-mistakes' | 'article-strong-and-explosive' | 'article-form-first' | 'school-hard-days-hard' | 'practice' | 'rts-chart' | 'ours'); says: string }[] }[] }[]; changes?: { date: string; kind: string; says: string }[]; proven: boolean };
  ProgressView: { view: 'progress'; day: string; from: string; to: string; notes: string[]; sessionsPerWeek?: number; targets: { sessions?: { least?: number; most?: number; reason: { says: string; rule?: string; sources: { source: string; says: string }[] } }; calves?: { least?: number; most?: number; reason: { says: string; rule?: string; sources: { source: string; says: string }[] } }; contacts?: { least?: number; most?: number; reason: { says: string; rule?: string; sources: { source: string; says: string }[] } }; deload?: { least?: number; most?: number; reason: { says: string; rule?: string; sources: { source: string; says: string }[] } } }; weeks: { start: string; isOver: boolean; isKnown: boolean; isDeload: boolean; sessions: number; hardSets: number; areas: { glutes: number; calves: number; quads: number; hamstrings: number; 'foot-ankle': number; core: number; upper: number }; areaSets: { glutes: number; calves: number; quads: number; hamstrings: number; 'foot-ankle': number; core: number; upper: number }; contacts: number }[]; exercises: { exercise: string; name: string; loggedAs: string; sessions: number; last: { date: string; session: string; sets: { reps?: number; seconds?: number; loadKg?: number; rir?: number }[] }; before?: { date: string; session: string; sets: { reps?: number; seconds?: number; loadKg?: number; rir?: number }[] }; changed?: { loadKg?: number; reps?: number }; trend?: { verdict: ('plateau' | 'progressing' | 'not enough evidence'); says: string; slopePercentPerWeek: number; slopeInterval: { low: number; high: number }; points: { date: string; kg: number; weight: number }[]; band: { date: string; kg: number; lowKg: number; highKg: number }[] } }[] };
  SignedIn: { user: string; athletes: string[] };
  PresentSession: { user: string; email: string; signedInAt: string; fresh: boolean };
  Session: { id: string; signedInAt: string; endsAt: string; device: string; current: boolean };
  PasskeyOptions: { [name: string]: unknown };
  Passkey: { id: string; name: (string | null); madeAt: (string | null); backedUp: boolean };
  AccountExport: { format: 'carryover-account'; version: 1; exportedAt: string; account: { id: string; email: string; madeAt: string }; sessions: Schemas['Session'][]; passkeys: { name: (string | null); madeAt: string }[]; journals: { athlete: string; entries: unknown[]; rest: { [name: string]: { [name: string]: unknown }[] } }[] };
}

type Problems<Status extends number> = { [Each in Status]: { content: { 'application/problem+json': Schemas['Problem'] } } };

/** Every address with its methods. */
export interface Paths {
  '/health/live': {
    /** Whether the process answers at all. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Health'] } } } & Problems<421 | 500 | 503>;
    };
  };
  '/health/ready': {
    /** Whether the database answers too. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Health'] } } } & Problems<421 | 500 | 503>;
    };
  };
  '/api/v1/me': {
    /** Who you are, and which journals are yours. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Me'] } } } & Problems<401 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/journal/push': {
    /** Hand in entries that a device was told. */
    post: {
      parameters: { path: { athlete: string } };
      requestBody: { content: { 'application/json': Schemas['Push'] } };
      responses: { 200: { content: { 'application/json': Schemas['PushAnswer'] } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/journal/pull': {
    /** Take the entries after a place. */
    post: {
      parameters: { path: { athlete: string } };
      requestBody: { content: { 'application/json': Schemas['Pull'] } };
      responses: { 200: { content: { 'application/json': Schemas['PullAnswer'] } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/journal/events': {
    /** Hear of it when the journal grows. */
    get: {
      parameters: { path: { athlete: string } };
      requestBody?: never;
      responses: { 200: { content: { 'text/event-stream': string } } } & Problems<400 | 401 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/devices': {
    /** The devices that keep a copy of the journal. */
    get: {
      parameters: { path: { athlete: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Devices'] } } } & Problems<400 | 401 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/devices/{device}': {
    /** Take a device off the list. */
    delete: {
      parameters: { path: { athlete: string; device: string } };
      requestBody?: never;
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/imports': {
    /** Hand in a file of runs, lifts or plans. */
    post: {
      parameters: { path: { athlete: string }; query?: { unit?: ('kg' | 'lb'); distanceUnit?: ('km' | 'mi'); zone?: string; raceDay?: string; weekStartsOn?: ('0' | '1' | '2' | '3' | '4' | '5' | '6') }; header: { 'x-file-name': string } };
      requestBody: { content: { 'application/octet-stream': Blob } };
      responses: { 202: { content: { 'application/json': Schemas['Import'] } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
    /** The last hundred files that were handed in, the newest first. */
    get: {
      parameters: { path: { athlete: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Imports'] } } } & Problems<400 | 401 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/imports/{import}': {
    /** How far an import is, and what it brought. */
    get: {
      parameters: { path: { athlete: string; import: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Import'] } } } & Problems<400 | 401 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/imports/{import}/undo': {
    /** Take an import back, whole. */
    post: {
      parameters: { path: { athlete: string; import: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Import'] } } } & Problems<400 | 401 | 403 | 404 | 409 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/feeds': {
    /** Open the plan to a calendar program. */
    post: {
      parameters: { path: { athlete: string } };
      requestBody: { content: { 'application/json': { name?: string; detail?: ('neutral' | 'full') } } };
      responses: { 201: { content: { 'application/json': Schemas['NewFeed'] } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
    /** The feeds that are open. */
    get: {
      parameters: { path: { athlete: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Feeds'] } } } & Problems<400 | 401 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/feeds/{feed}': {
    /** Close a feed. */
    delete: {
      parameters: { path: { athlete: string; feed: string } };
      requestBody?: never;
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 421 | 500 | 503>;
    };
  };
  '/calendar/{token}': {
    /** The plan as a calendar, for whoever has the address. */
    get: {
      parameters: { path: { token: string } };
      requestBody?: never;
      responses: { 200: { content: { 'text/calendar': string } }; 304: { content?: never } } & Problems<400 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/today': {
    /** What to do today, with every set and why. */
    get: {
      parameters: { path: { athlete: string }; query?: { day?: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['TodayView'] } }; 304: { content?: never } } & Problems<400 | 401 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/week': {
    /** A week: what is planned in it with every set, what was done, and a look back once it is over. */
    get: {
      parameters: { path: { athlete: string }; query?: { day?: string; week?: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['WeekView'] } }; 304: { content?: never } } & Problems<400 | 401 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/audit': {
    /** What the rules find in what was done. */
    get: {
      parameters: { path: { athlete: string }; query?: { day?: string; from?: string; to?: string; preset?: ('evidence' | 'eight-mistakes' | 'four-mistakes' | 'strong-and-explosive' | 'form-first' | 'hard-days-hard') } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['AuditView'] } }; 304: { content?: never } } & Problems<400 | 401 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/season': {
    /** The season week by week, with what conflicts and what would help. */
    get: {
      parameters: { path: { athlete: string }; query?: { day?: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['SeasonView'] } }; 304: { content?: never } } & Problems<400 | 401 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/progress': {
    /** How strength went: every exercise with its trend, and the weeks in numbers. */
    get: {
      parameters: { path: { athlete: string }; query?: { day?: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['ProgressView'] } }; 304: { content?: never } } & Problems<400 | 401 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/export': {
    /** Take the whole journal with you. */
    get: {
      parameters: { path: { athlete: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/x-ndjson': string } } } & Problems<400 | 401 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/export/log': {
    /** What the journal comes to, as a training log. */
    get: {
      parameters: { path: { athlete: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': { [name: string]: unknown } } } } & Problems<400 | 401 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/metrics': {
    /** Figures of this server for Prometheus. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'text/plain': string } } } & Problems<404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/openapi.json': {
    /** This API as an OpenAPI 3.1 document. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': { [name: string]: unknown } } }; 304: { content?: never } } & Problems<421 | 500 | 503>;
    };
  };
  '/api/v1/docs': {
    /** This API to read. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'text/html': string } } } & Problems<421 | 500 | 503>;
    };
  };
  '/api/v1/auth/sign-up': {
    /** Make an account and sign in. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { email: string; password: string; invitation?: string } } };
      responses: { 201: { content: { 'application/json': Schemas['SignedIn'] } } } & Problems<400 | 403 | 404 | 409 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/sign-in': {
    /** Sign in with a password. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { email: string; password: string } } };
      responses: { 200: { content: { 'application/json': Schemas['SignedIn'] } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/sign-out': {
    /** End the session of this cookie. */
    post: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 204: { content?: never } } & Problems<403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/reset': {
    /** Set a new password with a code from whoever runs the server. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { code: string; password: string } } };
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/session': {
    /** Who is signed in by this cookie. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['PresentSession'] } } } & Problems<401 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/sessions': {
    /** Where you are signed in. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': { sessions: Schemas['Session'][] } } } } & Problems<401 | 404 | 421 | 500 | 503>;
    };
    /** End all sessions but this one. */
    delete: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 204: { content?: never } } & Problems<401 | 403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/sessions/{session}': {
    /** End one session. */
    delete: {
      parameters: { path: { session: string } };
      requestBody?: never;
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/passkeys/sign-in/options': {
    /** What a browser needs to sign in with a passkey. */
    post: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['PasskeyOptions'] } } } & Problems<403 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/passkeys/sign-in': {
    /** Sign in with a passkey. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { response: { [name: string]: unknown } } } };
      responses: { 200: { content: { 'application/json': { user: string; athletes: string[] } } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/passkeys/options': {
    /** What a browser needs to make a passkey. */
    post: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['PasskeyOptions'] } } } & Problems<401 | 403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/passkeys': {
    /** Keep a passkey that the browser made. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { response: { [name: string]: unknown }; name?: string } } };
      responses: { 201: { content: { 'application/json': Schemas['Passkey'] } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 500 | 503>;
    };
    /** Your passkeys. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': { passkeys: Schemas['Passkey'][] } } } } & Problems<401 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/passkeys/{passkey}': {
    /** Remove a passkey. */
    delete: {
      parameters: { path: { passkey: string } };
      requestBody?: never;
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/password': {
    /** Change the password. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { present: string; password: string } } };
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/email': {
    /** Change the e-mail address that you sign in with. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { email: string; password: string } } };
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/delete': {
    /** Delete the account and all that it told. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { password?: string } } };
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/export': {
    /** All that is kept of you, as one file. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['AccountExport'] } } } & Problems<401 | 404 | 421 | 500 | 503>;
    };
  };
}
