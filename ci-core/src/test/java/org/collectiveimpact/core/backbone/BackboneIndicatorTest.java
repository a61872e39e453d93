package org.collectiveimpact.core.backbone;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.core.backbone.BackboneIndicator.IND_08;
import static org.collectiveimpact.core.backbone.BackboneIndicator.IND_09;
import static org.collectiveimpact.core.backbone.BackboneIndicator.IND_10;
import static org.collectiveimpact.core.backbone.BackboneIndicator.IND_11;
import static org.collectiveimpact.core.backbone.BackboneIndicator.IND_15;
import static org.collectiveimpact.core.backbone.BackboneIndicator.IND_24;
import static org.collectiveimpact.core.backbone.BackboneIndicator.IND_26;
import static org.collectiveimpact.core.backbone.BackboneIndicator.IND_27;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackboneIndicatorTest {

  @Test
  void theIndicatorsShowAllSixRoles() {
    assertThat(
            Arrays.stream(BackboneIndicator.values())
                .collect(groupingBy(BackboneIndicator::role, counting())))
        .isEqualTo(
            Map.of(
                BackboneRole.GUIDE_VISION_AND_STRATEGY, 4L,
                BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, 8L,
                BackboneRole.ESTABLISH_SHARED_MEASUREMENT, 5L,
                BackboneRole.BUILD_PUBLIC_WILL, 4L,
                BackboneRole.ADVANCE_POLICY, 3L,
                BackboneRole.MOBILIZE_FUNDING, 3L));
  }

  @Test
  void whatGrewImprovedOrIsMoreNeedsTwoRatings() {
    assertThat(BackboneIndicator.values())
        .filteredOn(BackboneIndicator::isComparative)
        .containsExactly(IND_08, IND_09, IND_10, IND_11, IND_15, IND_24, IND_26, IND_27);
  }
}
