package org.recourse.priorauth.simulated;

import java.util.List;
import java.util.Map;
import org.recourse.priorauth.payer.Payer;
import org.springframework.stereotype.Component;

/** Lets a story say how the simulated payer is today. */
@Component
public class PlayedPayer {

  private final SimulatedDesk desk;

  PlayedPayer(SimulatedDesk desk) {
    this.desk = desk;
  }

  public void isDown(boolean isSo) {
    desk.isDown(isSo);
  }

  public void hurry() {
    desk.hurry();
  }

  public Map<String, Integer> taken() {
    return desk.taken();
  }

  public List<String> lateOnes() {
    return desk.lateOnes();
  }

  public void notifyOf(Payer payer) {
    desk.notifyOf(payer);
  }
}
