import * as migration_20261125_011347_0005_check from './20261125_011347_0005_check';

export const migrations = [
  {
    up: migration_20261125_011347_0005_check.up,
    down: migration_20261125_011347_0005_check.down,
    name: '20261125_011347_0005_check'
  },
];
