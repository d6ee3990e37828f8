import { accessibility } from './accessibility';
import { answerTemplates } from './answer-templates';
import { callerZones } from './caller-zones';
import { channels } from './channels';
import { checklist } from './checklist';
import { faq } from './faq';
import { guidance } from './guidance';
import { hotlines } from './hotlines';
import { notices } from './notices';
import { service } from './service';
import { situations } from './situations';
import { topics } from './topics';

/** Everything as the editors wrote it, before any check: what the gate reads and what the tests damage. */
export const sources = {
  service,
  hotlines,
  topics,
  situations,
  faq,
  checklist,
  channels,
  guidance,
  callerZones,
  answerTemplates,
  accessibility,
  notices,
};
