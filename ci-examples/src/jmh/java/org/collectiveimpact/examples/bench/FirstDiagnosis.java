package org.collectiveimpact.examples.bench;

import org.collectiveimpact.rules.CollectiveImpact;

/** Diagnoses the standard aggregate once and ends: the start of a program that uses the library. */
public final class FirstDiagnosis {

  private FirstDiagnosis() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    System.out.println(
        CollectiveImpact.standard().diagnose(Inputs.standard(), Inputs.AS_OF).stage().observed());
  }
}
