package org.collectiveimpact.rules.pack;

import java.util.Set;

/**
 * Rules of a pack with probes beside them.
 *
 * @param rules the rules and the probes
 * @param codes the codes of the rules that have probes
 */
record ProbedRules(CompiledRules rules, Set<String> codes) {}
