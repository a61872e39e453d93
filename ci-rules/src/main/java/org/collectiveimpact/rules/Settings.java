package org.collectiveimpact.rules;

import java.time.Duration;
import org.collectiveimpact.rules.text.Signals;
import org.collectiveimpact.rules.text.TitleReader;

/**
 * What an engine was built with besides rules and words.
 *
 * @param thresholds the numbers that rules compare with
 * @param signals what titles of tasks are read with
 * @param titlesCompared whether the titles of tasks that declare what they are are read, too
 * @param firingLimit after how many firings a diagnosis is given up
 * @param deadline after what time a diagnosis is given up
 */
record Settings(
    Thresholds thresholds,
    Signals signals,
    boolean titlesCompared,
    int firingLimit,
    Duration deadline) {

  /** What reads titles; for one thread. */
  TitleReader titleReader() {
    return new TitleReader(signals, thresholds.taskConfidencePercent() / 100.0);
  }
}
