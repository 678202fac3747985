import type { PolicyDraft } from '../application/keep-policies.js';
import type { ListedPolicy } from '../application/list-policies.js';
import type { Warning } from '../contract.js';
import type { PolicyContentDto, PolicyDto } from './policy.dto.js';

export const presentPolicy = ({ version: _version, ...policy }: ListedPolicy): PolicyDto => ({
  ...policy,
  targets: [...policy.targets],
  warnings: [...policy.warnings],
});

export const draftOf = ({ warnings, ...content }: PolicyContentDto): PolicyDraft => ({
  ...content,
  warnings: warnings.map(({ share, minutesBefore }): Warning =>
    share === undefined ? { minutesBefore: minutesBefore! } : { share },
  ),
});
