package org.collectiveimpact.rules.fact;

import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.ActivityView;
import org.collectiveimpact.rules.view.AgendaView;
import org.collectiveimpact.rules.view.BackboneView;
import org.collectiveimpact.rules.view.ChallengesView;
import org.collectiveimpact.rules.view.CommunicationView;
import org.collectiveimpact.rules.view.CoreGroupView;
import org.collectiveimpact.rules.view.EffectivenessView;
import org.collectiveimpact.rules.view.FieldView;
import org.collectiveimpact.rules.view.FundersView;
import org.collectiveimpact.rules.view.FundingView;
import org.collectiveimpact.rules.view.GovernanceView;
import org.collectiveimpact.rules.view.HistoryView;
import org.collectiveimpact.rules.view.LaunchView;
import org.collectiveimpact.rules.view.LeadershipView;
import org.collectiveimpact.rules.view.LearningView;
import org.collectiveimpact.rules.view.MeasurementView;
import org.collectiveimpact.rules.view.OutlineView;
import org.collectiveimpact.rules.view.PartnershipView;
import org.collectiveimpact.rules.view.PerspectivesView;
import org.collectiveimpact.rules.view.PlaceView;
import org.collectiveimpact.rules.view.ProblemView;
import org.collectiveimpact.rules.view.ProfileView;
import org.collectiveimpact.rules.view.PulseView;
import org.collectiveimpact.rules.view.ReadinessView;
import org.collectiveimpact.rules.view.SectorsView;
import org.collectiveimpact.rules.view.SolutionsView;
import org.collectiveimpact.rules.view.SuccessView;
import org.collectiveimpact.rules.view.TrustView;
import org.collectiveimpact.rules.view.UrgencyView;
import org.collectiveimpact.rules.view.Views;

/** The measured topics, so that one pattern of a rule reaches all of them. */
public sealed interface Topics permits Situation, Passage {

  /** Everything measured. */
  Views views();

  /** The tasks together. */
  TaskLoad taskLoad();

  /** The numbers that the documents do not settle. */
  default Thresholds thresholds() {
    return views().thresholds();
  }

  /** What kind of initiative it is. */
  default ProfileView profile() {
    return views().profile();
  }

  /** The declared moves and the end. */
  default HistoryView history() {
    return views().history();
  }

  /** The problem. */
  default ProblemView problem() {
    return views().problem();
  }

  /** The actors who decided to act. */
  default CoreGroupView coreGroup() {
    return views().coreGroup();
  }

  /** The feeling of urgency. */
  default UrgencyView urgency() {
    return views().urgency();
  }

  /** The champions. */
  default LeadershipView leadership() {
    return views().leadership();
  }

  /** The money. */
  default FundingView funding() {
    return views().funding();
  }

  /** The stakeholders. */
  default FieldView field() {
    return views().field();
  }

  /** The readiness assessment. */
  default ReadinessView readiness() {
    return views().readiness();
  }

  /** The outline. */
  default OutlineView outline() {
    return views().outline();
  }

  /** The launch. */
  default LaunchView launch() {
    return views().launch();
  }

  /** Who leads and decides. */
  default GovernanceView governance() {
    return views().governance();
  }

  /** The backbone. */
  default BackboneView backbone() {
    return views().backbone();
  }

  /** The partners. */
  default PartnershipView partnership() {
    return views().partnership();
  }

  /** The common agenda. */
  default AgendaView agenda() {
    return views().agenda();
  }

  /** Shared measurement. */
  default MeasurementView measurement() {
    return views().measurement();
  }

  /** Work groups and coordinated action. */
  default ActivityView activity() {
    return views().activity();
  }

  /** Communication. */
  default CommunicationView communication() {
    return views().communication();
  }

  /** Trust and agreement. */
  default TrustView trust() {
    return views().trust();
  }

  /** Work inside single sectors. */
  default SectorsView sectors() {
    return views().sectors();
  }

  /** Who looked, and where points of view differ. */
  default PerspectivesView perspectives() {
    return views().perspectives();
  }

  /** How success is looked at. */
  default SuccessView success() {
    return views().success();
  }

  /** Those who committed money. */
  default FundersView funders() {
    return views().funders();
  }

  /** The ratings of the backbone. */
  default EffectivenessView effectiveness() {
    return views().effectiveness();
  }

  /** What partners learn together. */
  default LearningView learning() {
    return views().learning();
  }

  /** How partners find the process. */
  default PulseView pulse() {
    return views().pulse();
  }

  /** The geographic community. */
  default PlaceView place() {
    return views().place();
  }

  /** Where solutions come from. */
  default SolutionsView solutions() {
    return views().solutions();
  }

  /** The challenges met. */
  default ChallengesView challenges() {
    return views().challenges();
  }
}
